import { type ArchiveProblem, describeProblem } from '../archives/problem.ts';
import type { ReviewItem, ReviewSummary } from './types.ts';

/** A summary of nothing, to be added to. */
export function newSummary(): ReviewSummary {
  return {
    activities: 0,
    byPlatform: {},
    byKind: {},
    byLevel: {},
    undated: 0,
    accounts: [],
    span: null,
    unreadable: [],
  };
}

/** Counts one activity. */
export function addItem(summary: ReviewSummary, { activity, account, level }: ReviewItem): void {
  const { platform, kind, at } = activity;
  summary.activities++;
  summary.byPlatform[platform] = (summary.byPlatform[platform] ?? 0) + 1;
  summary.byKind[kind] = (summary.byKind[kind] ?? 0) + 1;
  summary.byLevel[level] = (summary.byLevel[level] ?? 0) + 1;
  if (account) countAccount(summary, platform, account);
  if (at === null) summary.undated++;
  else {
    const { from, to } = summary.span ?? { from: at, to: at };
    const [first = at, , last = at] = [from, at, to].sort();
    summary.span = { from: first, to: last };
  }
}

/** Notes a file that could not be read, or not to its end. */
export function addProblem(summary: ReviewSummary, problem: ArchiveProblem): void {
  const { entry, code } = problem;
  summary.unreadable.push({ entry, code, message: describeProblem(problem).id });
}

function countAccount(
  summary: ReviewSummary,
  platform: string,
  { id, name }: { id: string; name: string },
): void {
  const known = summary.accounts.find((one) => one.platform === platform && one.id === id);
  if (known) known.activities++;
  else summary.accounts.push({ platform, id, name, activities: 1 });
}
