import { isAllowed, withoutAllowedRules } from './allowance.ts';
import { examine } from './examine.ts';
import { findingsFor } from './findings.ts';
import { type Knowledge, shippedKnowledge } from './knowledge.ts';
import { knowledgeFor } from './knowledge-for.ts';
import { namePacks } from './name-packs.ts';
import type { ResponseJudgement } from './response.ts';
import { readEvidence, type TextJudgement } from './text-judgement.ts';
import { type Activity, type Context, LEVELS, type Level, type Verdict } from './types.ts';

/**
 * Judges one activity. Pure and synchronous: the guard, the review, the command line and the tests
 * all call this one function. Cost is linear in the text; it does not throw on any text.
 */
export function assess(
  activity: Activity,
  context: Context,
  shipped: Knowledge = shippedKnowledge(),
): Verdict {
  const packs = context.packs ?? [];
  const knowledge = knowledgeFor(activity, context, shipped);
  const text = readEvidence(knowledge, activity.text);
  if (text.reading.quiet && !activity.target) {
    // Most texts: neither the words nor what they are said to could meet a rule at any stage.
    return { level: 'aman', score: 0, findings: [], packVersion: knowledge.version };
  }
  const { at, stage, own, response } = examine(knowledge, activity, context, text);
  const level = higher(own.level, response.level);
  const score = scoreOf(level, own, response);
  if (level === 'aman' || isAllowed(activity, context.allow)) {
    return { level: 'aman', score, findings: [], packVersion: knowledge.version };
  }
  const found = findingsFor(knowledge, activity, at, stage, own, response);
  const findings = withoutAllowedRules(found, context.allow);
  const verdict: Verdict = {
    level: findings.length > 0 ? level : 'aman',
    score,
    findings,
    packVersion: knowledge.version,
  };
  if (packs.length === 0) return verdict;
  const texts = [text, response.content?.evidence];
  const hasAccount = response.account !== 'other';
  return namePacks(verdict, packs, texts, hasAccount, () =>
    assess(activity, { ...context, packs: [] }, shipped),
  );
}

function higher(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}

function scoreOf(level: Level, own: TextJudgement, response: ResponseJudgement): number {
  const read = Math.max(own.stance.probability, response.content?.stance.probability ?? 0);
  const floor = { aman: 0, waspada: 0.5, bahaya: 0.8 }[level];
  return Math.round(Math.max(read, response.level === level ? floor : 0) * 1000) / 1000;
}
