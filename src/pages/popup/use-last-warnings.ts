import { useCallback } from 'preact/hooks';
import { findWarnings, readWarnings } from '../../ledger/find.ts';
import type { WarningRow } from '../../ledger/types.ts';
import { useLive } from '../../ledger/use-live.ts';
import { useLedger } from '../frame/ledger-context.ts';

const SHOWN = 3;

/** The newest warnings; none while they are read or when they cannot be. */
export function useLastWarnings(): readonly WarningRow[] {
  const ledger = useLedger();
  const live = useLive(
    useCallback(
      async () => readWarnings(ledger, (await findWarnings(ledger)).slice(0, SHOWN)),
      [ledger],
    ),
  );
  return live.state === 'ready' ? live.value : [];
}
