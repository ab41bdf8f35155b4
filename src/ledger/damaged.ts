import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { isClosed } from './sealed-rows.ts';
import { isSound } from './sound.ts';

/** Rows that are read before the page gets its turn again. */
const ROWS_PER_STEP = 200;

/** A stored row that no version of ours has written so: left out of every list, kept until the user decides. */
export interface DamagedRow {
  table: string;
  id: string;
}

/**
 * All damaged rows.
 *
 * @param pause waited for between two steps, so that a page stays quick.
 * @throws LedgerError
 */
export async function findDamaged(
  ledger: Ledger,
  pause: () => Promise<unknown> = async () => {},
): Promise<DamagedRow[]> {
  const damaged: DamagedRow[] = [];
  for (const table of ledger.tables) {
    const ids = await withLedgerErrors(() => table.toCollection().primaryKeys());
    for (let at = 0; at < ids.length; at += ROWS_PER_STEP) {
      const step = ids.slice(at, at + ROWS_PER_STEP);
      const rows = await withLedgerErrors(() => table.bulkGet(step));
      for (const [index, row] of rows.entries()) {
        if (row !== undefined && isDamaged(ledger, table.name, row))
          damaged.push({ table: table.name, id: step[index] as string });
      }
      await pause();
    }
  }
  return damaged;
}

/** A row that does not open with the right key is damaged too. */
function isDamaged({ vault }: Ledger, table: string, row: object): boolean {
  return !isSound(table, row) || (vault.state.isOpen && isClosed(row));
}

/** The damaged rows exactly as they are stored, as the text of a file. @throws LedgerError */
export async function exportDamaged(
  ledger: Ledger,
  damaged: readonly DamagedRow[],
): Promise<string> {
  const rows = await withLedgerErrors(() =>
    Promise.all(
      damaged.map(async ({ table, id }) => ({ table, row: await ledger.table(table).get(id) })),
    ),
  );
  return `${JSON.stringify({ format: 'jaga-netral-damaged', rows }, null, 1)}\n`;
}

/** Deletes them. @throws LedgerError */
export async function removeDamaged(ledger: Ledger, damaged: readonly DamagedRow[]): Promise<void> {
  await withLedgerErrors(() =>
    ledger.transaction('rw', ledger.tables, async () => {
      for (const { table, id } of damaged) await ledger.table(table).delete(id);
    }),
  );
}
