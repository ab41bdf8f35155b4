import type { Question } from '../../guard/ports.ts';
import type { Finding, Span, Target } from '../../judge/types.ts';
import { HighlightedText } from '../highlighted-text.tsx';
import { useWords } from './guard-words.ts';

/** What the act is about: the user's own words and what they answer, like or follow. */
export function Said({ kind, text, target, verdict }: Question) {
  const { guard } = useWords();
  const spans = verdict.findings.flatMap((finding) => finding.spans);
  const account = target && accountOf(target);
  return (
    <div>
      <p class="jn-quiet">{guard[`act-${kind}`]}</p>
      {text && <Quoted text={text} spans={spans} />}
      {target && (
        <>
          {text && <p class="jn-quiet">{guard.answering}</p>}
          {account && <b>{account}</b>}
          {target.text && <Quoted text={target.text} spans={targetSpans(verdict.findings)} />}
        </>
      )}
    </div>
  );
}

/** Name and handle; some sites show only one of them. */
function accountOf({ author, handle }: Target): string {
  const name = author === handle ? undefined : author;
  return [name, handle && `@${handle}`].filter(Boolean).join(' ');
}

function Quoted({ text, spans }: { text: string; spans: readonly Span[] }) {
  const { guard } = useWords();
  const parts = spans.map(({ start, end }) => `“${text.slice(start, end)}”`);
  return (
    <div class="jn-said" tabIndex={text.length > 240 ? 0 : undefined}>
      <HighlightedText text={text} spans={spans} />
      {parts.length > 0 && (
        <span class="jn-hidden">
          {guard.marked}: {parts.join(', ')}
        </span>
      )}
    </div>
  );
}

function targetSpans(findings: readonly Finding[]): Span[] {
  return findings.flatMap(({ evidence }) =>
    evidence.filter(({ where }) => where === 'target').map(({ span }) => span),
  );
}
