import { useSpeech } from '../../../i18n/speech-context.ts';
import { type ImportRow, REVIEW_LEVELS } from '../../../ledger/activity-types.ts';
import { LevelBadge } from '../../../ui/level-badge.tsx';

/** How many activities there are of each level that occurs, the most pressing first. */
export function LevelCounts({ byLevel }: Pick<ImportRow, 'byLevel'>) {
  const { t, number } = useSpeech();
  const levels = REVIEW_LEVELS.filter((level) => byLevel[level]);
  if (levels.length === 0) return null;
  return (
    <ul class="jn-level-counts">
      {levels.map((level) => (
        <li key={level}>
          <LevelBadge
            mark={level === 'tidak-dapat-dinilai' ? 'unchecked' : level}
            label={`${t(`common.level-${level}`)}: ${number(byLevel[level] ?? 0)}`}
          />
        </li>
      ))}
    </ul>
  );
}
