import { useSpeech } from '../../i18n/speech-context.ts';
import { YouFields } from '../options/you-section.tsx';

export function YouStep() {
  const { t } = useSpeech();
  return (
    <>
      <p>{t('welcome.youText')}</p>
      <YouFields />
    </>
  );
}
