import type { Mark } from '../../../ledger/activity-types.ts';
import type { ActivityFilter } from '../../../ledger/find-activities.ts';
import type { Grouping } from './group-finds.ts';

/** Address part that asks for what newer rules have judged anew. */
export const CHANGED_HASH = '#berubah';

/** What the fields above the list hold. */
export interface TriageForm {
  by: Grouping;
  /** The chosen group; null: all. */
  group: string | null;
  mark: Mark | 'all';
  only: 'all' | 'changed' | 'gone';
  search: string;
}

/** Undecided finds by their level; after new rules, what these have changed. */
export function firstForm(hash: string): TriageForm {
  const isChanged = hash === CHANGED_HASH;
  return {
    by: 'level',
    group: null,
    mark: isChanged ? 'all' : 'open',
    only: isChanged ? 'changed' : 'all',
    search: '',
  };
}

/** What is asked of the finds, the words apart; the group is chosen among what is left. */
export function activityFilterOf({
  mark,
  only,
}: Pick<TriageForm, 'mark' | 'only'>): ActivityFilter {
  return {
    ...(mark !== 'all' && { mark }),
    ...(only === 'changed' && { changed: true }),
    ...(only === 'gone' && { gone: true }),
  };
}
