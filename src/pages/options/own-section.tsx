import { useSpeech } from '../../i18n/speech-context.ts';
import { CandidatesForm } from './candidates-form.tsx';
import { OptionsSection } from './options-section.tsx';
import { PhrasesForm } from './phrases-form.tsx';

export function OwnSection() {
  const { t } = useSpeech();
  return (
    <OptionsSection id="sendiri" title={t('options.own')} text={t('options.ownText')}>
      <CandidatesForm />
      <PhrasesForm />
    </OptionsSection>
  );
}
