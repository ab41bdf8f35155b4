import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';

interface LayoutReportProps {
  /** Asks the page how it is built. */
  read: () => Promise<string>;
}

/** How an unknown page is built, shown before it is copied; the user sends it where they want. */
export function LayoutReport({ read }: LayoutReportProps) {
  const { t } = useSpeech();
  const [state, setState] = useState<{ report: string; copied: boolean } | 'failed' | null>(null);
  const copy = async () => {
    try {
      const report = await read();
      const copied = await navigator.clipboard.writeText(report).then(
        () => true,
        () => false,
      );
      setState({ report, copied });
    } catch {
      setState('failed');
    }
  };
  return (
    <div class="jn-stack">
      <Button small onClick={copy}>
        {t('popup.copyLayout')}
      </Button>
      <p class="jn-hint" role="status">
        {t(
          state === null
            ? 'popup.copyLayoutText'
            : state === 'failed'
              ? 'popup.copyLayoutFailed'
              : state.copied
                ? 'popup.copiedLayout'
                : 'popup.copyLayoutYourself',
        )}
      </p>
      {state !== null && state !== 'failed' && (
        <textarea
          class="jn-input"
          readOnly
          rows={6}
          aria-label={t('popup.layout')}
          value={state.report}
        />
      )}
    </div>
  );
}
