import { useCallback } from 'preact/hooks';
import { type ActivityHead, findActivities } from '../../ledger/find-activities.ts';
import { theLedger } from '../../ledger/the-ledger.ts';
import { type Live, useLive } from '../../ledger/use-live.ts';
import { useLiveBeat } from './live-beat.ts';

/** All finds, the most pressing first, without their texts. */
export type Finds = Live<ActivityHead[]>;

/** Read once for all that the page says of them: with fifty thousand, a read takes half a second. */
export function useFinds(): Finds {
  const ledger = theLedger();
  return useLive(
    useCallback(() => findActivities(ledger), [ledger]),
    useLiveBeat(),
  );
}
