import type { Table } from 'dexie';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { isSound } from './sound.ts';

/** Rows that are looked at in one go: few enough for the page to stay quick in between. */
const ROWS_PER_STEP = 500;

/**
 * Whether anything stored was judged by another rule pack. Warnings that could not be judged, and
 * damaged rows, do not count: judging again leaves them as they are.
 *
 * @throws LedgerError
 */
export async function hasOutdated(ledger: Ledger, packVersion: string): Promise<boolean> {
  const isOld = (row: Judged) => row.level !== null && row.packVersion !== packVersion;
  return (await anyIn(ledger.activities, isOld)) || anyIn(ledger.warnings, isOld);
}

interface Judged {
  id: string;
  level: unknown;
  packVersion: string;
}

async function anyIn<Row extends Judged>(
  table: Table<Row, string>,
  isWanted: (row: Row) => boolean,
): Promise<boolean> {
  let last = '';
  for (;;) {
    const rows = await withLedgerErrors(() =>
      table.where('id').above(last).limit(ROWS_PER_STEP).toArray(),
    );
    if (rows.some((row) => isWanted(row) && isSound(table.name, row))) return true;
    const end = rows.at(-1);
    if (!end) return false;
    last = end.id;
  }
}
