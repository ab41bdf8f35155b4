import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import type { Verdict } from '../../judge/types.ts';
import { Button } from '../../ui/button.tsx';
import { TextToCheck } from '../frame/text-to-check.tsx';
import { useCheck } from '../frame/use-check.ts';
import { VerdictView } from '../frame/verdict-view.tsx';

/** "Periksa dulu": paste a text and see the verdict; nothing is stored. */
export function CheckForm() {
  const { t } = useSpeech();
  const check = useCheck();
  const [text, setText] = useState('');
  const [result, setResult] = useState<{ text: string; verdict: Verdict } | null>(null);
  return (
    <form
      class="jn-stack"
      onSubmit={(event) => {
        event.preventDefault();
        setResult(text.trim() ? { text, verdict: check(text) } : null);
      }}
    >
      <TextToCheck
        label={t('popup.checkLabel')}
        hint={t('popup.checkHint')}
        text={text}
        onText={setText}
      />
      <Button type="submit" look="primary">
        {t('popup.checkButton')}
      </Button>
      <div role="status" aria-label={t('popup.result')}>
        {result && <VerdictView {...result} />}
      </div>
    </form>
  );
}
