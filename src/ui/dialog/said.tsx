import type { Question } from '../../guard/ports.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { Finding, Span } from '../../judge/types.ts';
import { accountOf } from '../account-of.ts';
import { useWords } from './guard-words.ts';
import { Quoted } from './quoted.tsx';

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
          {account && <b>{isolate(account)}</b>}
          {target.text && <Quoted text={target.text} spans={targetSpans(verdict.findings)} />}
        </>
      )}
    </div>
  );
}

function targetSpans(findings: readonly Finding[]): Span[] {
  return findings.flatMap(({ evidence }) =>
    evidence.filter(({ where }) => where === 'target').map(({ span }) => span),
  );
}
