import { useSpeech } from '../../i18n/speech-context.ts';
import type { Finding, Target } from '../../judge/types.ts';
import { accountOf } from '../../ui/account-of.ts';
import { HighlightedText } from '../../ui/highlighted-text.tsx';

/** What was liked, shared, answered, followed or joined. */
export function TargetLine({ findings, target }: { findings: readonly Finding[]; target: Target }) {
  const { t } = useSpeech();
  const who = accountOf(target);
  const spans = findings
    .flatMap((finding) => finding.evidence)
    .filter((evidence) => evidence.where === 'target')
    .map((evidence) => evidence.span);
  return (
    <div class="jn-target">
      <p class="jn-hint">{who ? t('history.target', { who }) : t('history.targetUnknown')}</p>
      {target.text && (
        <blockquote>
          <HighlightedText text={target.text} spans={spans} />
        </blockquote>
      )}
    </div>
  );
}
