import type { LockStorage } from '../lock/lock-storage.ts';
import {
  forgetKeys,
  forgetLock,
  openSecrets,
  readLock,
  readVault,
  writeLock,
} from '../lock/lock-storage.ts';
import { inTurn } from '../settings/in-turn.ts';
import type { Ledger } from './database.ts';
import { drainOutbox } from './drain.ts';
import { withLedgerErrors } from './errors.ts';
import { isClosed, keyOfRow, SEALED_TABLES } from './sealed-rows.ts';

/** Rows of one transaction. */
const ROWS_PER_STEP = 200;

/**
 * Brings every row into the form that the lock asks for: sealed with the main key, or plain when the
 * lock is being turned off. In steps that are each durable; run again after a crash, it goes on.
 *
 * @throws LedgerError, LockError
 */
export function settleSeals(ledger: Ledger, storage: LockStorage): Promise<void> {
  return inTurn('seals', async () => {
    await ledger.vault.ready;
    const lock = await readLock(storage.local);
    if (!lock) return;
    ledger.vault.set(await readVault(storage));
    const { isOpen } = ledger.vault.state;
    // Closed, plain rows are sealed all the same; nothing else can be done.
    if (!isOpen && lock.state !== 'turning-on') return;
    if (isOpen) await drainOutbox(ledger, storage.local);
    const left = await sealTables(ledger);
    if (!isOpen) return;
    if (lock.state === 'on' && left === 0) return forgetKeys(storage);
    if (lock.state === 'turning-on') return writeLock(storage.local, { ...lock, state: 'on' });
    if (lock.state === 'turning-off' && left === 0) {
      // What a page sealed a moment before it learned of the turning off.
      await drainOutbox(ledger, storage.local);
      if (await openSecrets(storage.session)) await forgetLock(storage);
    }
  });
}

/** @returns the number of rows that cannot be opened. */
async function sealTables(ledger: Ledger): Promise<number> {
  let closed = 0;
  for (const name of SEALED_TABLES) {
    const table = ledger.table<{ id: string }, string>(name);
    const ids = await withLedgerErrors(() => table.toCollection().primaryKeys());
    for (let at = 0; at < ids.length; at += ROWS_PER_STEP) {
      const step = ids.slice(at, at + ROWS_PER_STEP);
      await withLedgerErrors(() =>
        ledger.transaction('rw', table, async () => {
          const rows = (await table.bulkGet(step)).filter((row) => row !== undefined);
          const wanted = ledger.vault.state.write?.id ?? null;
          closed += rows.filter(isClosed).length;
          const others = rows.filter((row) => !isClosed(row) && keyOfRow(row) !== wanted);
          if (others.length > 0) await table.bulkPut(others);
        }),
      );
    }
  }
  return closed;
}
