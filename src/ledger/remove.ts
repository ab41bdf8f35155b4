import { browser } from 'wxt/browser';
import { inTurn } from '../settings/in-turn.ts';
import type { StorageArea } from '../settings/storage-area.ts';
import type { CountRow } from './count-types.ts';
import type { Ledger } from './database.ts';
import { drainOutbox } from './drain.ts';
import { withLedgerErrors } from './errors.ts';
import { OUTBOX_TURN, outboxKeys } from './outbox-entry.ts';
import type { WarningRow } from './types.ts';

/**
 * Deletes the warnings with these ids, also from the outbox: they must not come back by a drain.
 *
 * @returns the deleted rows, newest decision included; `restoreHistory` brings them back.
 * @throws LedgerError
 */
export async function removeWarnings(
  ledger: Ledger,
  ids: string[],
  storage: StorageArea = browser.storage.local,
): Promise<WarningRow[]> {
  await emptyOutbox(ledger, storage, ids);
  return withLedgerErrors(() =>
    ledger.transaction('rw', ledger.warnings, async () => {
      const rows = await ledger.warnings.bulkGet(ids);
      await ledger.warnings.bulkDelete(ids);
      return rows.filter((row) => row !== undefined);
    }),
  );
}

/** The history as it was before it was deleted. */
export interface RemovedHistory {
  warnings: WarningRow[];
  /** Of warnings that the retention had deleted before. */
  counts: CountRow[];
}

/** Deletes every warning and every count of warnings. @throws LedgerError */
export async function removeHistory(
  ledger: Ledger,
  storage: StorageArea = browser.storage.local,
): Promise<RemovedHistory> {
  await emptyOutbox(ledger, storage);
  const { warnings, counts } = ledger;
  return withLedgerErrors(() =>
    ledger.transaction('rw', warnings, counts, async () => {
      const isOfWarnings = ({ of }: CountRow) => of === 'warnings';
      const removed = {
        warnings: await warnings.toArray(),
        counts: await counts.filter(isOfWarnings).toArray(),
      };
      await warnings.clear();
      await counts.filter(isOfWarnings).delete();
      return removed;
    }),
  );
}

/** Brings back what `removeHistory` has deleted. @throws LedgerError */
export async function restoreHistory(ledger: Ledger, removed: RemovedHistory): Promise<void> {
  const { warnings, counts } = ledger;
  await withLedgerErrors(() =>
    ledger.transaction('rw', warnings, counts, async () => {
      await warnings.bulkPut(removed.warnings);
      await counts.bulkPut(removed.counts);
    }),
  );
}

async function emptyOutbox(ledger: Ledger, storage: StorageArea, ids?: string[]): Promise<void> {
  // A full disk stops the drain, and deleting is what helps then.
  await drainOutbox(ledger, storage).catch(() => {});
  await inTurn(OUTBOX_TURN, async () => storage.remove(await outboxKeys(storage, ids)));
}

/** Deletes all warnings, past activities, imports and counts. @throws LedgerError */
export async function removeEverything(
  ledger: Ledger,
  storage: StorageArea = browser.storage.local,
): Promise<void> {
  await emptyOutbox(ledger, storage);
  await withLedgerErrors(() =>
    ledger.transaction('rw', ledger.tables, async () => {
      await Promise.all(ledger.tables.map((table) => table.clear()));
    }),
  );
}
