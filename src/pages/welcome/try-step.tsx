import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { TextToCheck } from '../frame/text-to-check.tsx';
import { useCheck } from '../frame/use-check.ts';
import { VerdictView } from '../frame/verdict-view.tsx';

export function TryStep() {
  const { t } = useSpeech();
  const check = useCheck();
  const [text, setText] = useState('');
  return (
    <>
      <p>{t('welcome.tryText')}</p>
      <div class="jn-row">
        <Button small onClick={() => setText(t('welcome.samplePartisan'))}>
          {t('welcome.trySamplePartisan')}
        </Button>
        <Button small onClick={() => setText(t('welcome.sampleFine'))}>
          {t('welcome.trySampleFine')}
        </Button>
      </div>
      <TextToCheck label={t('welcome.tryLabel')} text={text} onText={setText} />
      <div role="status">
        {text.trim() ? (
          <VerdictView text={text} verdict={check(text)} />
        ) : (
          <p class="jn-hint">{t('welcome.tryWaiting')}</p>
        )}
      </div>
    </>
  );
}
