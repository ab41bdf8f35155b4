import '../settings/no-eval.ts';
import * as z from 'zod';
import type { StorageArea } from '../settings/storage-area.ts';
import { fromBase64, randomBytes, toBase64 } from './bytes.ts';
import { closeEnvelope, openEnvelope } from './envelope.ts';
import { LockError } from './errors.ts';
import {
  type LockRecord,
  lockSchema,
  readSecrets,
  type Secrets,
  writeSecrets,
} from './lock-record.ts';
import { MAIN_KEY, NO_LOCK, type VaultState } from './vault.ts';

/**
 * `local` is on the disk; `session` in memory, closed to content scripts, and gone with the browser.
 */
export interface LockStorage {
  local: StorageArea;
  session: StorageArea;
}

/** Everything of ours in both areas begins so. */
export const LOCK = 'lock';
const RECORD = LOCK;
/** Followed by its id: a key that rows were sealed with while locked, in an envelope. */
const CLOSED_KEY = 'lock-key:';
/** In `session`: the secrets while open, and until when. */
const OPEN = 'lock-open';
/** In `session`: the key that rows are sealed with while locked. */
const WRITING = 'lock-writing';

/** The lock; `null` where there is none. @throws LockError `damaged` */
export async function readLock(local: StorageArea): Promise<LockRecord | null> {
  const stored = (await local.get(RECORD))[RECORD];
  if (stored === undefined) return null;
  const read = lockSchema.safeParse(stored);
  if (!read.success) throw new LockError('damaged');
  return read.data;
}

export const writeLock = (local: StorageArea, record: LockRecord): Promise<void> =>
  local.set({ [RECORD]: record });

/** After every row is plain again. */
export async function forgetLock({ local, session }: LockStorage): Promise<void> {
  await local.remove([RECORD, ...(await closedKeys(local))]);
  await session.remove([OPEN, WRITING]);
}

/** Keeps the secrets in memory until they have not been used for as long as the lock says. */
export async function keepOpen(
  session: StorageArea,
  secrets: Secrets,
  { idleMinutes }: LockRecord,
  now = Date.now,
): Promise<void> {
  const until = now() + idleMinutes * 60_000;
  await session.set({ [OPEN]: { ...writeSecrets(secrets), until } });
}

export const closeLock = (session: StorageArea): Promise<void> => session.remove(OPEN);

const untilSchema = z.object({ until: z.number() });

/** When it locks itself, in ms since 1970; `null` while locked. */
export async function openUntil(session: StorageArea, now = Date.now): Promise<number | null> {
  const until = untilSchema.safeParse((await session.get(OPEN))[OPEN]).data?.until;
  return until !== undefined && until > now() ? until : null;
}

/** The secrets while open; takes them out of memory when their time is over. */
export async function openSecrets(session: StorageArea, now = Date.now): Promise<Secrets | null> {
  const kept = (await session.get(OPEN))[OPEN];
  if (kept === undefined) return null;
  if ((await openUntil(session, now)) !== null) return readSecrets(kept);
  await closeLock(session);
  return null;
}

/** What this context may do with sealed rows now. @throws LockError `damaged` */
export async function readVault(
  { local, session }: LockStorage,
  now = Date.now,
): Promise<VaultState> {
  const record = await readLock(local);
  if (!record) return NO_LOCK;
  const secrets = await openSecrets(session, now);
  const phase = record.state;
  if (!secrets) {
    const write = await writingKey(local, session, record.publicKey);
    return { phase, isOpen: false, write, keys: new Map(), privateKey: null };
  }
  const { dataKey, privateKey } = secrets;
  const keys = await openKeys(local, privateKey);
  keys.set(MAIN_KEY, dataKey);
  const write = phase === 'turning-off' ? null : { id: MAIN_KEY, key: dataKey };
  return { phase, isOpen: true, write, keys, privateKey };
}

const writingSchema = z.object({ id: z.string(), key: z.string() });

/** One for each run of the browser; in its envelope before the first row is sealed with it. */
async function writingKey(local: StorageArea, session: StorageArea, publicKey: string) {
  const kept = writingSchema.safeParse((await session.get(WRITING))[WRITING]).data;
  if (kept) return { id: kept.id, key: fromBase64(kept.key) };
  const id = crypto.randomUUID();
  const key = randomBytes(32);
  await local.set({ [CLOSED_KEY + id]: await closeEnvelope(publicKey, key) });
  await session.set({ [WRITING]: { id, key: toBase64(key) } });
  return { id, key };
}

async function openKeys(
  local: StorageArea,
  privateKey: Uint8Array<ArrayBuffer>,
): Promise<Map<string, Uint8Array>> {
  const names = await closedKeys(local);
  const values = await local.get(names);
  const opened = await Promise.all(
    names.map(async (name) => {
      const key = await openEnvelope(privateKey, String(values[name])).catch(() => null);
      return key ? [[name.slice(CLOSED_KEY.length), key] as const] : [];
    }),
  );
  return new Map(opened.flat());
}

async function closedKeys(local: StorageArea): Promise<string[]> {
  return Object.keys(await local.get(null)).filter((key) => key.startsWith(CLOSED_KEY));
}

/** Forgets the keys of earlier runs, when no row is sealed with them any more. */
export async function forgetKeys({ local, session }: LockStorage): Promise<void> {
  const current = writingSchema.safeParse((await session.get(WRITING))[WRITING]).data?.id;
  const old = (await closedKeys(local)).filter((name) => name !== CLOSED_KEY + current);
  await local.remove(old);
}
