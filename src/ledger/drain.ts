import { browser } from 'wxt/browser';
import { inTurn } from '../settings/in-turn.ts';
import type { StorageArea } from '../settings/storage-area.ts';
import type { Ledger } from './database.ts';
import { OUTBOX_TURN, type OutboxEntry, outboxKeys, readEntry } from './outbox-entry.ts';
import { addWarning, decideWarning } from './write.ts';

/** How long a decision waits for its warning, in ms: a week. */
const PATIENCE = 7 * 24 * 3_600_000;

/**
 * Moves what waits in the outbox into the ledger. A key goes only when its
 * entry is durable, so that a crash at any point loses and doubles nothing.
 *
 * @throws LedgerError; what was not stored then waits for the next drain.
 */
export function drainOutbox(
  ledger: Ledger,
  storage: StorageArea = browser.storage.local,
  now = () => new Date(),
): Promise<void> {
  return inTurn(OUTBOX_TURN, () => drain(ledger, storage, now()));
}

async function drain(ledger: Ledger, storage: StorageArea, now: Date): Promise<void> {
  const keys = await outboxKeys(storage);
  if (keys.length === 0) return;
  await ledger.vault.ready;
  const values = await storage.get(keys);
  const failures: unknown[] = [];
  // Sorted, a warning stands before its decisions, and those by their moment.
  for (const key of keys.sort()) {
    try {
      const entry = await readEntry(values[key], ledger.vault.state);
      if (entry === 'waiting') continue;
      if (!entry || (await isSettled(ledger, entry, now))) await storage.remove(key);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

async function isSettled(ledger: Ledger, entry: OutboxEntry, now: Date): Promise<boolean> {
  if (entry.type === 'warning') {
    await addWarning(ledger, entry.row);
    return true;
  }
  const { decision } = entry;
  if (await decideWarning(ledger, decision)) return true;
  return now.getTime() - Date.parse(decision.decidedAt) > PATIENCE;
}
