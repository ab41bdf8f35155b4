import { useCallback } from 'preact/hooks';
import { findWarnings, readWarnings } from '../../ledger/find.ts';
import { theLedger } from '../../ledger/the-ledger.ts';
import type { WarningRow } from '../../ledger/types.ts';
import { useLive } from '../../ledger/use-live.ts';

const SHOWN = 3;

/** The newest warnings; null while they are read, none when they cannot be. */
export function useLastWarnings(): readonly WarningRow[] | null {
  const ledger = theLedger();
  const live = useLive(
    useCallback(
      async () => readWarnings(ledger, (await findWarnings(ledger)).slice(0, SHOWN)),
      [ledger],
    ),
  );
  if (live.state === 'loading') return null;
  return live.state === 'ready' ? live.value : [];
}
