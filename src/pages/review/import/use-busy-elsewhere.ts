import { useEffect, useState } from 'preact/hooks';
import { REVIEW_LOCK } from '../../../ledger/review-lock.ts';

/**
 * Whether another tab is at a job.
 *
 * @param isOurs whether it is this one
 * @param news whatever changes with the steps of another tab's job: then it is asked again
 */
export function useBusyElsewhere(isOurs: boolean, news: unknown): boolean {
  const [isBusy, setBusy] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the news is only a reason to look
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const { held = [] } = await navigator.locks.query();
      const isHeld = !isOurs && held.some(({ name }) => name === REVIEW_LOCK);
      stop.signal.throwIfAborted();
      setBusy(isHeld);
      if (!isHeld) return;
      const untilFree = { mode: 'shared', signal: stop.signal } as const;
      await navigator.locks.request(REVIEW_LOCK, untilFree, () => setBusy(false));
    };
    // It ends by our own signal alone.
    look().catch(() => {});
    return () => stop.abort();
  }, [isOurs, news]);
  return isBusy;
}
