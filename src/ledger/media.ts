import type { ActivityMedia, ActivityRow } from './activity-types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { isSound } from './sound.ts';

/** Rows read in one go. */
const ROWS_PER_STEP = 500;

/** Whether it is still to be looked at; that the models did not start says nothing of the picture. */
export const isUnseen = ({ sight, failed }: ActivityMedia) =>
  sight === undefined && (failed === undefined || failed === 'no-models');

/** What nobody has looked at yet. */
export interface Unseen {
  /** Of the activities, in the order of the table. */
  ids: string[];
  /** Pictures and films of all of them. */
  media: number;
}

/**
 * The activities of an import that have pictures at which nobody has looked. Rows that are damaged or
 * locked count as having none.
 *
 * @throws LedgerError
 */
export async function unseenOf(ledger: Ledger, importId: string): Promise<Unseen> {
  const unseen: Unseen = { ids: [], media: 0 };
  for (let last = ''; ; ) {
    const rows = await withLedgerErrors(() =>
      ledger.activities.where('id').above(last).limit(ROWS_PER_STEP).toArray(),
    );
    for (const row of rows) {
      const open = row.lastImport === importId ? (row.media?.filter(isUnseen).length ?? 0) : 0;
      if (open === 0 || !isSound(ledger.activities.name, row)) continue;
      unseen.ids.push(row.id);
      unseen.media += open;
    }
    const end = rows.at(-1);
    if (!end) return unseen;
    last = end.id;
  }
}

/** One activity; undefined when it has been deleted since. @throws LedgerError */
export function readActivity(ledger: Ledger, id: string): Promise<ActivityRow | undefined> {
  return withLedgerErrors(() => ledger.activities.get(id));
}

/**
 * Puts what `change` makes of an activity in its place; one that has been deleted since stays so.
 *
 * @returns whether its level is another now.
 * @throws LedgerError
 */
export function changeActivity(
  ledger: Ledger,
  id: string,
  change: (row: ActivityRow) => ActivityRow,
): Promise<boolean> {
  return withLedgerErrors(() =>
    ledger.transaction('rw', ledger.activities, async () => {
      const row = await ledger.activities.get(id);
      if (!row) return false;
      const next = change(row);
      await ledger.activities.put(next);
      return next.level !== row.level;
    }),
  );
}
