import type { Finding, Level } from '../../judge/types.ts';
import { Button } from '../button.tsx';
import { useWords } from './guard-words.ts';

interface FindingViewProps {
  finding: Finding;
  level: Level;
  /** Shows the rule on our own page, in another tab. */
  onOpenRule(rule: string): void;
}

/** One rule: what it is, where it stands, what it may lead to now, and what is fine instead. */
export function FindingView({ finding, level, onOpenRule }: FindingViewProps) {
  const { guard, common, pick } = useWords();
  const { title, advice, legalBasis, sanction, stage, fine, packs } = finding;
  return (
    <section class={`jn-finding jn-finding-${level}`}>
      <h3>{pick(title)}</h3>
      <p>{pick(advice)}</p>
      <dl>
        <div>
          <dt>{guard.fine}</dt>
          <dd>{pick(fine)}</dd>
        </div>
        <div>
          <dt>
            {guard.sanction} · {common[`stage-${stage}`]}
          </dt>
          <dd>
            {pick(sanction.certain)}
            {sanction.possible && <> {guard.possible({ text: pick(sanction.possible) })}</>}
          </dd>
        </div>
        <div>
          <dt>{guard.legalBasis}</dt>
          <dd>{legalBasis}</dd>
        </div>
        {packs && (
          <div>
            <dt>{common.fromPack}</dt>
            <dd>{packs.join(', ')}</dd>
          </div>
        )}
      </dl>
      <Button
        look="quiet"
        aria-label={`${common.aboutRule}: ${pick(title)}`}
        onClick={() => onOpenRule(finding.rule)}
      >
        {common.aboutRule}
      </Button>
    </section>
  );
}
