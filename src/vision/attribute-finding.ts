import { withoutAllowedRules } from '../judge/allowance.ts';
import { momentOf } from '../judge/examine.ts';
import type { Knowledge } from '../judge/knowledge.ts';
import { legalBasisAt } from '../judge/legal-basis.ts';
import { ruleFor } from '../judge/rule-choice.ts';
import type { Activity, Context, Evidence, Finding, Stage } from '../judge/types.ts';

/**
 * What it means to show a symbol of a contestant at this stage; null where no rule says so, or the user
 * has switched that rule off.
 *
 * @param evidence the signs or the poster in the picture
 */
export function attributeFinding(
  evidence: Evidence[],
  activity: Activity,
  context: Context,
  knowledge: Knowledge,
  stage: Stage,
): Finding | null {
  const rule = ruleFor('attribute', stage, activity.kind, false);
  const row = rule ? knowledge.rules.get(rule) : undefined;
  if (!row) return null;
  const finding: Finding = {
    rule: row.id,
    title: row.title,
    legalBasis: legalBasisAt(row.legalBasis, momentOf(activity, context)),
    sanction: row.sanction,
    stage,
    spans: [],
    evidence,
    advice: row.advice,
    fine: row.fine,
    fixes: [],
  };
  return withoutAllowedRules([finding], context.allow)[0] ?? null;
}
