import { useEffect, useState } from 'preact/hooks';
import { theLedger } from '../../ledger/the-ledger.ts';
import type { VaultState } from '../../lock/vault.ts';

/** How the lock is now; `null` until that is known. */
export function useVault(): VaultState | null {
  const { vault } = theLedger();
  const [state, setState] = useState<VaultState | null>(null);
  useEffect(() => {
    const look = () => setState(vault.state);
    // A lock that cannot be read is told by every list that needs it.
    vault.ready.then(look, look);
    return vault.watch(look);
  }, [vault]);
  return state;
}
