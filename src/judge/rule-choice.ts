import type { EvidenceKind } from '../lexicon/evidence-kind.ts';
import type { ActivityKind, Stage } from './types.ts';

/** Rows by period: outside the stages, before determination (etik), from determination on (disiplin). */
interface Rows {
  outside: string | null;
  before: string;
  decided: string;
}

/** SKB 22-09-2022 rows that an act of promotion falls under. */
const PROMOTION: Rows = { outside: null, before: 'skb-2022/E2', decided: 'skb-2022/D2' };
const CAMPAIGN_ACCOUNT: Rows = { outside: null, before: 'skb-2022/E4', decided: 'skb-2022/D6' };
/** A named call counts at any time: PP 94/2021 Art. 5 n 6 speaks of before, during and after. */
const CALL: Rows = { ...PROMOTION, outside: 'pp94-2021/P6' };
const HARM: Rows = { outside: null, before: 'pp94-2021/P5', decided: 'skb-2022/D11' };

const ROWS: Readonly<Record<EvidenceKind, Rows>> = {
  call: CALL,
  number: PROMOTION,
  continue: PROMOTION,
  replace: HARM,
  support: PROMOTION,
  praise: PROMOTION,
  attack: HARM,
  slogan: PROMOTION,
  victory: { outside: null, before: 'skb-2022/E2', decided: 'skb-2022/D11' },
  mobilise: { outside: 'skb-2022/D8', before: 'skb-2022/D8', decided: 'skb-2022/D8' },
  team: { outside: 'skb-2022/D9a', before: 'skb-2022/D9a', decided: 'skb-2022/D9b' },
  membership: { outside: 'skb-2022/D5', before: 'skb-2022/D5', decided: 'skb-2022/D5' },
  attribute: { outside: null, before: 'skb-2022/E5', decided: 'skb-2022/D7' },
  event: { outside: null, before: 'skb-2022/E3', decided: 'skb-2022/D4' },
};

/** Acts that are about somebody else's account or post. */
const RESPONSES: ReadonlySet<ActivityKind> = new Set([
  'comment',
  'reply',
  'like',
  'follow',
  'join',
  'share',
]);
const PROMOTING: ReadonlySet<EvidenceKind> = new Set([
  'support',
  'praise',
  'number',
  'continue',
  'slogan',
  'call',
]);

/**
 * The row of the joint decree (or the form of PP 94/2021) that a piece of evidence falls under at a
 * stage. Null when that evidence means nothing at that stage.
 *
 * @param campaignTarget the act answers, shares, likes or follows a campaign account or its content.
 */
export function ruleFor(
  evidence: EvidenceKind,
  stage: Stage,
  kind: ActivityKind,
  campaignTarget: boolean,
): string | null {
  const toCampaign = campaignTarget && RESPONSES.has(kind) && PROMOTING.has(evidence);
  const rows = toCampaign && stage !== 'outside' ? CAMPAIGN_ACCOUNT : ROWS[evidence];
  if (stage === 'outside') return rows.outside;
  return stage === 'before' ? rows.before : rows.decided;
}
