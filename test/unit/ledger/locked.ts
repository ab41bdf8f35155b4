import type { Ledger } from '../../../src/ledger/database.ts';
import { type LockRecord, newLock, type Secrets } from '../../../src/lock/lock-record.ts';
import { closeLock, keepOpen, readVault, writeLock } from '../../../src/lock/lock-storage.ts';
import { memoryStorage } from '../settings/memory-storage.ts';

const PASSPHRASE = 'kata sandi panjang';

let made: Promise<{ record: LockRecord; secrets: Secrets }> | undefined;

/** Both areas of storage with a lock in them; deriving its key once is slow enough. */
export async function lockedStorage(state: LockRecord['state'] = 'on') {
  made ??= newLock(PASSPHRASE, 10);
  const { record, secrets } = await made;
  const storage = { local: memoryStorage(), session: memoryStorage() };
  await writeLock(storage.local, { ...record, state });
  return {
    storage,
    record,
    /** As a page does that has been given the passphrase. */
    async unlock(ledger: Ledger) {
      await keepOpen(storage.session, secrets, record);
      ledger.vault.set(await readVault(storage));
    },
    /** As after the idle time, or another start of the browser. */
    async lock(ledger: Ledger, restart = false) {
      await closeLock(storage.session);
      if (restart) storage.session.items.clear();
      ledger.vault.set(await readVault(storage));
    },
  };
}

/** Everything in the store of this ledger as it lies on the disk, bytes as text too. */
export async function onDisk(ledger: Ledger): Promise<string> {
  const database = ledger.backendDB();
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const rows = await Promise.all(
    names.map(
      (name) =>
        new Promise((done) => {
          const request = transaction.objectStore(name).getAll();
          request.onsuccess = () => done(request.result);
        }),
    ),
  );
  return JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}
