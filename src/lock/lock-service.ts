import { browser } from 'wxt/browser';
import { inTurn } from '../settings/in-turn.ts';
import { LockError } from './errors.ts';
import { newLock, openLock, rewrap } from './lock-record.ts';
import {
  closeLock,
  keepOpen,
  type LockStorage,
  openSecrets,
  readLock,
  writeLock,
} from './lock-storage.ts';

/** Minutes without use, until the user chooses. */
const IDLE_MINUTES = 10;
/** After each wrong passphrase in a row the next answer takes twice as long, up to this (ms). */
const LONGEST_DELAY = 8000;
const SHORTEST_DELAY = 500;

/** Name for `inTurn`. */
const TURN = 'lock-open';

/** What our pages do with the lock; every context follows by `followLock`. */
export function lockService(
  { local, session }: LockStorage = browser.storage,
  wait = (ms: number) => new Promise((done) => setTimeout(done, ms)),
) {
  let failures = 0;

  const opened = async (passphrase: string) => {
    const record = await readLock(local);
    if (!record) throw new LockError('damaged');
    try {
      const secrets = await openLock(record, passphrase);
      failures = 0;
      return { record, secrets };
    } catch (error) {
      await wait(Math.min(LONGEST_DELAY, SHORTEST_DELAY * 2 ** failures));
      failures += 1;
      throw error;
    }
  };

  /** The lock was used: the idle time begins anew. In turn: it must not undo a locking. */
  const touch = () =>
    inTurn(TURN, async () => {
      const [record, secrets] = [await readLock(local), await openSecrets(session)];
      if (record && secrets) await keepOpen(session, secrets, record);
    });

  return {
    /** The background then seals what is there, in steps. */
    async turnOn(passphrase: string): Promise<void> {
      const { record, secrets } = await newLock(passphrase, IDLE_MINUTES);
      await keepOpen(session, secrets, record);
      await writeLock(local, record);
    },
    /** @throws LockError `wrong-passphrase`, after a while */
    async unlock(passphrase: string): Promise<void> {
      const { record, secrets } = await opened(passphrase);
      await keepOpen(session, secrets, record);
    },
    lockNow: () => inTurn(TURN, () => closeLock(session)),
    /** Seals the same secrets anew; no row is touched. @throws LockError `wrong-passphrase` */
    async change(old: string, next: string): Promise<void> {
      const { record, secrets } = await opened(old);
      await writeLock(local, await rewrap(record, secrets, next));
    },
    /** The background then opens what is there, in steps. @throws LockError `wrong-passphrase` */
    async turnOff(passphrase: string): Promise<void> {
      const { record, secrets } = await opened(passphrase);
      await keepOpen(session, secrets, record);
      await writeLock(local, { ...record, state: 'turning-off' });
    },
    idleMinutes: async () => (await readLock(local))?.idleMinutes ?? IDLE_MINUTES,
    async setIdleMinutes(idleMinutes: number): Promise<void> {
      const record = await readLock(local);
      if (record) await writeLock(local, { ...record, idleMinutes });
      await touch();
    },
    touch,
  };
}

export type LockService = ReturnType<typeof lockService>;
