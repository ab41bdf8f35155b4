import { useSpeech } from '../../../i18n/speech-context.ts';
import type { PackProblem } from '../../../packs/pack-problem.ts';
import { Button } from '../../../ui/button.tsx';
import { problemText } from './problem-text.ts';

const SHOWN = 10;

interface PackFaultsProps {
  problems: readonly PackProblem[];
  onClose: () => void;
}

/** All that is wrong with a file, with the places, so that its author can mend it. */
export function PackFaults({ problems, onClose }: PackFaultsProps) {
  const { t, number } = useSpeech();
  const place = ({ line, column }: PackProblem) =>
    t('packs.place', { line: `${line}`, column: `${column}` });
  return (
    <div class="jn-panel jn-stack" role="alert">
      <p class="jn-error">{t('packs.faults', { n: number(problems.length) })}</p>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.line} ${problem.column} ${problem.code} ${problem.detail}`}>
            {place(problem)}: {problemText(t, problem)}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>{t('packs.more', { n: number(problems.length - SHOWN) })}</p>}
      <div class="jn-row">
        <Button onClick={onClose}>{t('common.close')}</Button>
      </div>
    </div>
  );
}
