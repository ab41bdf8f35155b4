import { MOST_NAMES } from '../../../archives/problem.ts';
import type { ImportRow } from '../../../ledger/activity-types.ts';

/**
 * The names in the chats that do not say which is the user's. Who writes in most of them comes first:
 * that is likely the user.
 */
export function namesIn(problems: ImportRow['problems']): { names: string[]; isCut: boolean } {
  const chats = problems
    .filter(({ code }) => code === 'whose')
    .map(({ detail = '' }) => detail.split('\n').filter((name) => name !== ''));
  const counts = new Map<string, number>();
  for (const name of chats.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return { names, isCut: chats.some(({ length }) => length >= MOST_NAMES) };
}
