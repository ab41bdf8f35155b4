import { useSpeech } from '../../../i18n/speech-context.ts';
import { MARKS } from '../../../ledger/activity-types.ts';
import type { ActivityCounts } from '../../../ledger/find-activities.ts';

/** How many of all finds have been decided about. */
export function ReviewProgress({ counts }: { counts: ActivityCounts }) {
  const { t, number } = useSpeech();
  const all = MARKS.reduce((sum, mark) => sum + counts.byMark[mark], 0);
  const done = all - counts.byMark.open;
  return (
    <div class="jn-review-progress">
      <label for="jn-reviewed">
        {t('triage.progress', { done: number(done), all: number(all) })}
      </label>
      <progress id="jn-reviewed" max={all || 1} value={done} />
    </div>
  );
}
