import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import type { Verdict } from '../../judge/types.ts';
import { Button } from '../../ui/button.tsx';
import { TextToCheck } from './text-to-check.tsx';
import { useCheck } from './use-check.ts';
import { VerdictView } from './verdict-view.tsx';

/**
 * "Periksa dulu": paste a text and see the verdict; nothing is stored.
 * @param initial a text that is there from the start and already judged
 */
export function CheckForm({ initial = '' }: { initial?: string }) {
  const { t } = useSpeech();
  const check = useCheck();
  const judged = (text: string) => (text.trim() ? { text, verdict: check(text) } : null);
  const [text, setText] = useState(initial);
  const [result, setResult] = useState<{ text: string; verdict: Verdict } | null>(() =>
    judged(initial),
  );
  return (
    <form
      class="jn-stack"
      onSubmit={(event) => {
        event.preventDefault();
        setResult(judged(text));
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
