import type { Table } from 'dexie';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { isSound } from './sound.ts';

/** Rows of one transaction: reading and judging them must not hold up a warning that is to be stored. */
const ROWS_PER_STEP = 200;

/**
 * Puts what `change` makes of each row in its place, in steps that are each durable; damaged rows stay
 * as they are.
 *
 * @param onStep told how many rows were looked at and of how many the level has changed.
 * @throws LedgerError, or the signal's reason.
 */
export async function replaceRows<Row extends { id: string; level: unknown }>(
  ledger: Ledger,
  table: Table<Row, string>,
  change: (row: Row) => Row,
  onStep: (rows: number, changed: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const ids = await withLedgerErrors(() => table.toCollection().primaryKeys());
  for (let at = 0; at < ids.length; at += ROWS_PER_STEP) {
    signal.throwIfAborted();
    const step = ids.slice(at, at + ROWS_PER_STEP);
    const changed = await withLedgerErrors(() =>
      ledger.transaction('rw', table, async () => {
        const rows = (await table.bulkGet(step)).filter((row) => row !== undefined);
        const next = rows.map((row) => (isSound(table.name, row) ? change(row) : row));
        await table.bulkPut(next);
        return next.filter((row, index) => row.level !== rows[index]?.level).length;
      }),
    );
    onStep(step.length, changed);
  }
}
