import { browser } from 'wxt/browser';
import { sendMessage } from '../messages/protocol.ts';
import type { StorageArea } from '../settings/storage-area.ts';
import { type OutboxEntry, outboxKey, sealEntry } from './outbox-entry.ts';
import type { Decision } from './row-schema.ts';
import type { WarningRow } from './types.ts';

export interface Outbox {
  /** Settles, never rejects, when the warning is durable or all ways to it have failed. */
  record(row: WarningRow): Promise<void>;
  /** The same for a decision, also when its warning is still on its way. */
  decide(decision: Omit<Decision, 'decidedAt'>): Promise<void>;
  /** True once nothing could be kept, e.g. because the extension was updated under the page. */
  readonly lost: boolean;
}

type Send = (entry: OutboxEntry) => Promise<{ stored: boolean }>;

/**
 * The content script's way into the ledger: write down first, send, forget once it is acknowledged.
 * What is not acknowledged stays in `storage` for `drainOutbox`. Nothing here harms the page.
 */
export function createOutbox(
  storage: () => StorageArea = () => browser.storage.local,
  send: Send = sendEntry,
  now = () => new Date(),
): Outbox {
  let lost = false;
  let written: Promise<unknown> = Promise.resolve();
  let lastMoment = 0;

  /** No two alike, so that of two decisions within a millisecond the second is the newer one. */
  function nextMoment(): string {
    lastMoment = Math.max(now().getTime(), lastMoment + 1);
    return new Date(lastMoment).toISOString();
  }

  async function pass(entry: OutboxEntry): Promise<void> {
    const key = outboxKey(entry);
    // In order: a decision must find its warning either in the outbox or in the ledger.
    const kept = written.then(() =>
      succeeds(async () => storage().set({ [key]: await sealEntry(entry, storage()) })),
    );
    written = kept;
    const isKept = await kept;
    const isStored = await succeeds(async () => {
      if (!(await send(entry)).stored) throw new Error('not stored');
    });
    if (isStored) await succeeds(() => storage().remove(key));
    lost = !isKept && !isStored;
  }

  return {
    record: (row) => pass({ type: 'warning', row }),
    decide: (decision) =>
      pass({ type: 'decision', decision: { ...decision, decidedAt: nextMoment() } }),
    get lost() {
      return lost;
    },
  };
}

/** In an orphaned content script the API is gone altogether and throws before it promises. */
async function succeeds(step: () => Promise<unknown>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch {
    return false;
  }
}

function sendEntry(entry: OutboxEntry): Promise<{ stored: boolean }> {
  return entry.type === 'warning'
    ? sendMessage('recordWarning', entry.row)
    : sendMessage('updateOutcome', entry.decision);
}
