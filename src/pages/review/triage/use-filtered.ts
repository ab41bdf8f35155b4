import { useCallback, useMemo } from 'preact/hooks';
import { findActivities, passes } from '../../../ledger/find-activities.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { useLive } from '../../../ledger/use-live.ts';
import { useLiveBeat } from '../live-beat.ts';
import type { Finds } from '../use-finds.ts';
import { activityFilterOf, type TriageForm } from './triage-form.ts';

/** The finds that the fields above the list let through. Only words need the texts, and so the ledger. */
export function useFiltered(
  found: Finds,
  { mark, only, search }: Pick<TriageForm, 'mark' | 'only' | 'search'>,
): Finds {
  const ledger = theLedger();
  const worded = useLive(
    useCallback(
      async () => (search.trim() ? findActivities(ledger, { search }) : null),
      [ledger, search],
    ),
    useLiveBeat(),
  );
  return useMemo(() => {
    if (found.state !== 'ready') return found;
    if (search.trim() && worded.state === 'failed') return worded;
    // What was on the screen stays there until the words have been looked for.
    const heads = (search.trim() && worded.state === 'ready' && worded.value) || found.value;
    const filter = activityFilterOf({ mark, only });
    return { state: 'ready', value: heads.filter((head) => passes(head, filter)) };
  }, [found, worded, mark, only, search]);
}
