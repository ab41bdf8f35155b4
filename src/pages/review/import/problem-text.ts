import { describeProblem, isProblemCode } from '../../../archives/problem.ts';
import type { Speech } from '../../../i18n/translate.ts';
import type { ImportRow } from '../../../ledger/activity-types.ts';

type Problem = ImportRow['problems'][number];

/** What was wrong with a file and what to do, without its name. */
export function problemText({ t, pick }: Pick<Speech, 't' | 'pick'>, problem: Problem): string {
  const { code } = problem;
  if (code === 'whose') return t('review.problemWhose');
  return isProblemCode(code)
    ? pick(describeProblem({ ...problem, code }))
    : t('review.problemOther', { code });
}
