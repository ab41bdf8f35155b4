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
import { REVIEW_LOCK } from './review-lock.ts';
import { isClosed, keyOfRow, SEALED_TABLES } from './sealed-rows.ts';

/** Rows of one transaction. */
const ROWS_PER_STEP = 200;

/**
 * Brings every row into the form that the lock asks for: sealed with the main key, or plain while the
 * lock is being turned off. In steps that are each durable; run again after a crash, it goes on.
 *
 * @throws LedgerError, LockError
 */
export function settleSeals(ledger: Ledger, storage: LockStorage): Promise<void> {
  return inTurn('seals', async () => {
    const settled = await settle(ledger, storage);
    if (!settled || !ledger.vault.state.isOpen) return;
    const { lock, closed } = settled;
    if (lock.state === 'turning-on') await writeLock(storage.local, { ...lock, state: 'on' });
    if (lock.state === 'on' && closed === 0) await forgetKeys(storage);
  });
}

interface Ending {
  /** The locks that a review holds while it runs: its worker seals until it ends. */
  locks?: Pick<LockManager, 'request'>;
  /** Lets every other context learn of the turning off before the keys are forgotten. */
  settled?: () => Promise<unknown>;
}

/**
 * Ends the turning off: opens what is left and forgets the keys, unless a row does not open. For the
 * background alone, which writes what the guard records.
 *
 * @throws LedgerError, LockError
 */
export async function forgetSeals(
  ledger: Ledger,
  storage: LockStorage,
  {
    locks = navigator.locks,
    settled = () => new Promise((done) => setTimeout(done, 2000)),
  }: Ending = {},
): Promise<void> {
  if ((await readLock(storage.local))?.state !== 'turning-off') return;
  await settled();
  await locks.request(REVIEW_LOCK, () =>
    inTurn('seals', async () => {
      const now = await settle(ledger, storage);
      const isDone = now?.lock.state === 'turning-off' && now.closed === 0;
      if (isDone && (await openSecrets(storage.session))) await forgetLock(storage);
    }),
  );
}

/** @returns the lock with the number of rows that cannot be opened; `null` where nothing can be done. */
async function settle(ledger: Ledger, storage: LockStorage) {
  await ledger.vault.ready;
  const lock = await readLock(storage.local);
  if (!lock) return null;
  ledger.vault.set(await readVault(storage));
  const { isOpen } = ledger.vault.state;
  // Locked, plain rows are sealed all the same; nothing else can be done.
  if (!isOpen && lock.state !== 'turning-on') return null;
  if (isOpen) await drainOutbox(ledger, storage.local);
  return { lock, closed: await sealTables(ledger) };
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
