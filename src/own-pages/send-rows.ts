import type { ActivityRow } from '../ledger/activity-types.ts';

/** A batch goes out so long after its first row (ms). */
const SOON = 500;
/** Longest wait before what failed is tried again (ms). */
const LATEST = 60_000;
const BATCH = 50;

/** Collects rows and gives them away in batches. A row is forgotten only when it is durable. */
export interface RowSender {
  add(row: ActivityRow): void;
  /** Sends what waits at once. */
  flush(): void;
}

/**
 * @param send resolves when all rows are durable
 * @param onUnsaved told after each try whether something could not be stored
 * @param signal ends the retries, after a last try
 */
export function createRowSender(
  send: (rows: ActivityRow[]) => Promise<unknown>,
  onUnsaved: (isUnsaved: boolean) => void,
  signal: AbortSignal,
): RowSender {
  const waiting = new Map<string, ActivityRow>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = SOON;
  let isSending = false;

  const flushLater = () => {
    if (!signal.aborted) timer ??= setTimeout(flush, delay);
  };
  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (isSending || waiting.size === 0) return;
    isSending = true;
    const batch = [...waiting.values()].slice(0, BATCH);
    const isStored = await send(batch).then(
      () => true,
      () => false,
    );
    isSending = false;
    if (isStored) for (const { id } of batch) waiting.delete(id);
    delay = isStored ? SOON : Math.min(delay * 2, LATEST);
    if (!signal.aborted) onUnsaved(!isStored);
    if (isStored && signal.aborted) await flush();
    else if (waiting.size > 0) flushLater();
  }
  signal.addEventListener('abort', () => void flush());
  return {
    add: (row) => {
      waiting.set(row.id, row);
      flushLater();
    },
    flush: () => void flush(),
  };
}
