import '../settings/no-eval.ts';
import * as z from 'zod';
import { fromBytes, toBytes } from '../lock/bytes.ts';
import { closeEnvelope, openEnvelope } from '../lock/envelope.ts';
import { readLock } from '../lock/lock-storage.ts';
import type { VaultState } from '../lock/vault.ts';
import type { StorageArea } from '../settings/storage-area.ts';
import { decisionSchema, rowSchema } from './row-schema.ts';

/** What waits in `storage.local`, one key each, until the background has made it durable. */
const entrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('warning'), row: rowSchema }),
  z.object({ type: z.literal('decision'), decision: decisionSchema }),
]);

export type OutboxEntry = z.output<typeof entrySchema>;

/** An entry as it waits while there is a lock: in an envelope that only the passphrase opens. */
const sealedSchema = z.object({ type: z.literal('sealed'), envelope: z.string() });

/** The entry as it may lie on the disk. @throws LockError */
export async function sealEntry(entry: OutboxEntry, storage: StorageArea): Promise<unknown> {
  const lock = await readLock(storage);
  if (!lock || lock.state === 'turning-off') return entry;
  return { type: 'sealed', envelope: await closeEnvelope(lock.publicKey, toBytes(entry)) };
}

const PREFIX = 'outbox:';

/** Name for `inTurn`: nobody deletes what another is just draining. */
export const OUTBOX_TURN = 'outbox';

/**
 * A warning has one key. Each decision has its own, so that storing an older one never takes away a
 * newer one that was written meanwhile.
 */
export function outboxKey(entry: OutboxEntry): string {
  if (entry.type === 'warning') return PREFIX + entry.row.id;
  return `${PREFIX}${entry.decision.id}:${entry.decision.decidedAt}`;
}

/** Everything that waits for one of these warnings, or for any when `ids` is left out. */
export async function outboxKeys(storage: StorageArea, ids?: readonly string[]): Promise<string[]> {
  const keys = Object.keys(await storage.get(null)).filter((key) => key.startsWith(PREFIX));
  if (!ids) return keys;
  const wanted = new Set(ids);
  return keys.filter((key) => wanted.has(key.slice(PREFIX.length).split(':')[0] as string));
}

/**
 * @returns `waiting` for an envelope that cannot be opened while locked; null for a value that no
 *   version of ours has written.
 */
export async function readEntry(
  value: unknown,
  { privateKey, phase }: VaultState,
): Promise<OutboxEntry | 'waiting' | null> {
  const sealed = sealedSchema.safeParse(value).data;
  if (!sealed) return entrySchema.safeParse(value).data ?? null;
  // Without a lock there is no key any more.
  if (!privateKey) return phase ? 'waiting' : null;
  const bytes = await openEnvelope(privateKey, sealed.envelope).catch(() => null);
  return (bytes && entrySchema.safeParse(fromBytes(bytes)).data) ?? null;
}
