import type { ActivityRow, Mark } from '../../src/ledger/activity-types.ts';
import { activityRow } from '../../src/review/activity-row.ts';
import { judgeActivity } from '../../src/review/judge-activity.ts';
import { placeRow } from '../check/judge-row.ts';
import { past } from './sample-history.ts';

/** The same person's past as an export tells it, in three elections; the first ones are decided about. */
export function sampleReview(): ActivityRow[] {
  return [0, 5, 10].flatMap((yearsBefore) =>
    past.map(({ at, text = '', platform, kind, target }, place) => {
      const then = `${Number(at.slice(0, 4)) - yearsBefore}${at.slice(4)}`;
      const act = { platform, kind, at: then, text, ...(target && { target }) };
      const activity = { ...act, entry: 'contoh.json' };
      const { context } = placeRow({ ...act, id: place }, new Date('2026-11-25T00:00:00Z'));
      const row = activityRow(
        {
          activity,
          account: { id: 'rini_astuti', name: 'Rini Astuti' },
          key: place + yearsBefore * past.length,
          ...judgeActivity(activity, context),
        },
        '',
      );
      return row.mark && place < 3 ? { ...row, mark: marks[place] ?? 'open' } : row;
    }),
  );
}

const marks: readonly Mark[] = ['removed', 'dismissed', 'kept'];
