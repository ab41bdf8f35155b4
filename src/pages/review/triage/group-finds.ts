import { REVIEW_LEVELS } from '../../../ledger/activity-types.ts';
import type { ActivityHead } from '../../../ledger/find-activities.ts';

/** What finds can be put together by. */
export const GROUPINGS = ['level', 'platform', 'kind', 'rule', 'year'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FindGroup {
  /** A level, platform, kind, rule id or four digits of a year; '' for finds without a date. */
  value: string;
  all: number;
  /** Those that nobody has decided about. */
  open: number;
}

/**
 * Counts finds by what they have in common; a find of two rules counts in both groups. Levels come in
 * their own order, years newest first, all else largest first.
 */
export function groupFinds(heads: readonly ActivityHead[], by: Grouping): FindGroup[] {
  const groups = new Map<string, FindGroup>();
  for (const head of heads) {
    for (const value of valuesOf(head, by)) {
      const group = groups.get(value) ?? { value, all: 0, open: 0 };
      group.all++;
      if (head.mark === 'open') group.open++;
      groups.set(value, group);
    }
  }
  return [...groups.values()].sort(ORDER[by] ?? bySize);
}

/** Whether a find belongs to the group of this value. */
export function isInGroup(head: ActivityHead, by: Grouping, value: string): boolean {
  return valuesOf(head, by).includes(value);
}

function valuesOf(head: ActivityHead, by: Grouping): readonly string[] {
  if (by === 'rule') return head.rules;
  return [by === 'year' ? head.at.slice(0, 4) : head[by]];
}

const bySize = (a: FindGroup, b: FindGroup) => b.open - a.open || b.all - a.all;
const levelOrder: readonly string[] = REVIEW_LEVELS;

const ORDER: Partial<Record<Grouping, (a: FindGroup, b: FindGroup) => number>> = {
  level: (a, b) => levelOrder.indexOf(a.value) - levelOrder.indexOf(b.value),
  year: (a, b) => (a.value < b.value ? 1 : -1),
};
