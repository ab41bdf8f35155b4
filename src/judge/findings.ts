import type { PackDecreeRow } from '../lexicon/pack-types.ts';
import { fixesFor } from './fixes.ts';
import type { Knowledge } from './knowledge.ts';
import { legalBasisAt } from './legal-basis.ts';
import type { ResponseJudgement } from './response.ts';
import { ruleFor } from './rule-choice.ts';
import { type Ground, mergeSpans, type TextJudgement } from './text-judgement.ts';
import type { Activity, Evidence, Finding, Stage } from './types.ts';

const MOST_FINDINGS = 3;
const WITHOUT_OWN_TEXT = new Set(['like', 'follow', 'join', 'share']);

interface PlacedGround extends Ground {
  where: Evidence['where'];
}

/** The findings of an activity, one for each rule that its evidence meets, the surest first. */
export function findingsFor(
  knowledge: Knowledge,
  activity: Activity,
  at: Date,
  stage: Stage,
  own: TextJudgement,
  response: ResponseJudgement,
): Finding[] {
  const byRule = new Map<string, PlacedGround[]>();
  for (const ground of placedGrounds(activity, own, response)) {
    const rule = ruleFor(ground.evidence, stage, activity.kind, response.campaign);
    if (!rule || !knowledge.rules.has(rule)) continue;
    byRule.set(rule, [...(byRule.get(rule) ?? []), ground]);
  }
  return [...byRule]
    .slice(0, MOST_FINDINGS)
    .map(([rule, grounds]) =>
      newFinding(knowledge.rules.get(rule) as PackDecreeRow, grounds, activity, at, stage),
    );
}

function placedGrounds(
  activity: Activity,
  own: TextJudgement,
  response: ResponseJudgement,
): PlacedGround[] {
  const grounds: PlacedGround[] = [];
  if (own.level !== 'aman')
    grounds.push(...own.grounds.map((ground) => ({ ...ground, where: 'text' as const })));
  if (response.level === 'aman') return grounds;
  const content = response.content?.level === 'aman' ? [] : (response.content?.grounds ?? []);
  if (WITHOUT_OWN_TEXT.has(activity.kind)) {
    grounds.push(...content.map((ground) => ({ ...ground, where: 'target' as const })));
  }
  if (grounds.length === 0) grounds.push(accountGround(activity, response));
  return grounds;
}

/** Approval of a campaign account, or of its content, is itself the evidence. */
function accountGround(activity: Activity, response: ResponseJudgement): PlacedGround {
  const { text, target } = activity;
  const shown = text || target?.text || target?.author || target?.handle || '';
  return {
    evidence: 'support',
    strength: response.account === 'campaign' ? 'strong' : 'weak',
    spans: [{ start: 0, end: shown.length }],
    entries: [`account/${response.account}`],
    where: text ? 'text' : 'target',
  };
}

function newFinding(
  row: PackDecreeRow,
  grounds: PlacedGround[],
  activity: Activity,
  at: Date,
  stage: Stage,
): Finding {
  const inText = grounds.filter((ground) => ground.where === 'text');
  const evidence = grounds.flatMap((ground) =>
    ground.spans.map((span) => ({
      kind: ground.evidence,
      span,
      where: ground.where,
      entry: ground.entries.join(' '),
    })),
  );
  return {
    rule: row.id,
    title: row.title,
    legalBasis: legalBasisAt(row.legalBasis, at),
    sanction: row.sanction,
    stage,
    spans: mergeSpans(inText.flatMap((ground) => ground.spans)),
    evidence,
    advice: row.advice,
    fine: row.fine,
    fixes: inText.flatMap((ground) => fixesFor(activity.text, ground)),
  };
}
