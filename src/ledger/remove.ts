import { browser } from 'wxt/browser';
import { inTurn } from '../settings/in-turn.ts';
import type { StorageArea } from '../settings/storage-area.ts';
import type { Ledger } from './database.ts';
import { drainOutbox } from './drain.ts';
import { withLedgerErrors } from './errors.ts';
import { OUTBOX_TURN, outboxKeys } from './outbox-entry.ts';
import type { WarningRow } from './types.ts';

/**
 * Deletes the warnings with these ids, also from the outbox: they must not come back by a drain.
 *
 * @returns the deleted rows, newest decision included; `putWarnings` brings them back.
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

/** Deletes every warning. @returns them, newest first, for `putWarnings`. @throws LedgerError */
export async function removeAllWarnings(
  ledger: Ledger,
  storage: StorageArea = browser.storage.local,
): Promise<WarningRow[]> {
  await emptyOutbox(ledger, storage);
  return withLedgerErrors(() =>
    ledger.transaction('rw', ledger.warnings, async () => {
      const rows = await ledger.warnings.orderBy('at').reverse().toArray();
      await ledger.warnings.clear();
      return rows;
    }),
  );
}

async function emptyOutbox(ledger: Ledger, storage: StorageArea, ids?: string[]): Promise<void> {
  // A full disk stops the drain, and deleting is what helps then.
  await drainOutbox(ledger, storage).catch(() => {});
  await inTurn(OUTBOX_TURN, async () => storage.remove(await outboxKeys(storage, ids)));
}

/** Deletes all warnings, past activities and imports. @throws LedgerError */
export async function removeEverything(
  ledger: Ledger,
  storage: StorageArea = browser.storage.local,
): Promise<void> {
  await emptyOutbox(ledger, storage);
  const { warnings, activities, imports } = ledger;
  await withLedgerErrors(() =>
    ledger.transaction('rw', warnings, activities, imports, async () => {
      await Promise.all([warnings.clear(), activities.clear(), imports.clear()]);
    }),
  );
}
