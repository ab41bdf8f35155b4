import { assess } from '../../../src/judge/assess.ts';
import type { Level, Verdict } from '../../../src/judge/types.ts';
import type { InputRow } from '../../check/input-row.ts';
import { placeRow } from '../../check/judge-row.ts';
import type { RuleSet } from './rule-set.ts';

/** How a text fares under changed rules; the last three are changes of a text that stays flagged. */
export const CHANGES = ['flagged', 'cleared', 'level', 'rule', 'evidence'] as const;
export type Change = (typeof CHANGES)[number];

export interface Outcome {
  level: Level;
  /** Ids of the rules met, the surest first. */
  rules: string[];
  /** Ids of the entries that matched. */
  entries: string[];
}

export interface Trial {
  row: InputRow;
  before: Outcome;
  after: Outcome;
  /** Null when nothing changed. */
  change: Change | null;
}

/** Judges every row by both sets of rules. */
export function compareRules(
  rows: InputRow[],
  before: RuleSet,
  after: RuleSet,
  now: Date,
): Trial[] {
  return rows.map((row) => {
    const [was, is] = [before, after].map((rules) => outcomeOf(row, rules, now)) as [
      Outcome,
      Outcome,
    ];
    return { row, before: was, after: is, change: changeOf(was, is) };
  });
}

function outcomeOf(
  row: InputRow,
  { knowledge, calendar, packs = [] }: RuleSet,
  now: Date,
): Outcome {
  const { activity, context } = placeRow(row, now, calendar);
  const { level, findings }: Verdict = assess(activity, { ...context, packs }, knowledge);
  const entries = findings.flatMap(({ evidence }) =>
    evidence.flatMap((one) => one.entry.split(' ')),
  );
  return { level, rules: findings.map(({ rule }) => rule), entries: [...new Set(entries)] };
}

function changeOf(before: Outcome, after: Outcome): Change | null {
  if (before.level !== after.level) {
    if (before.level === 'aman') return 'flagged';
    return after.level === 'aman' ? 'cleared' : 'level';
  }
  if (before.rules.join() !== after.rules.join()) return 'rule';
  return before.entries.join() === after.entries.join() ? null : 'evidence';
}
