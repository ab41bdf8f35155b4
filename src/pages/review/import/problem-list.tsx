import { isolate } from '../../../i18n/isolate.ts';
import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ImportRow } from '../../../ledger/activity-types.ts';
import { problemText } from './problem-text.ts';

/** Files that are named one by one; of the others only the number is said. */
const NAMED = 50;

/** The files of an import that could not be read, or not to their end, folded away. */
export function ProblemList({ problems }: Pick<ImportRow, 'problems'>) {
  const speech = useSpeech();
  const { t, count } = speech;
  if (problems.length === 0) return null;
  const rest = problems.length - NAMED;
  return (
    <details class="jn-fold">
      <summary>{t('review.problems', count(problems.length))}</summary>
      <ul class="jn-problems">
        {problems.slice(0, NAMED).map((problem) => (
          <li key={`${problem.code} ${problem.entry}`}>
            {problem.entry && <b>{isolate(problem.entry)}: </b>}
            {problemText(speech, problem)}
          </li>
        ))}
        {rest > 0 && <li>{t('review.problemsMore', count(rest))}</li>}
      </ul>
    </details>
  );
}
