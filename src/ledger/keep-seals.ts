import type { LockStorage } from '../lock/lock-storage.ts';
import type { Ledger } from './database.ts';
import { forgetSeals, settleSeals } from './settle-seals.ts';

/**
 * Seals or opens what is stored whenever the lock changes, and now: a run that was killed goes on. For
 * the background; what fails waits for its next start.
 */
export function keepSeals(ledger: Ledger, storage: LockStorage): void {
  let last = '';
  const settle = () => {
    const { phase, isOpen } = ledger.vault.state;
    const now = `${phase} ${isOpen}`;
    if (now === last) return;
    last = now;
    settleSeals(ledger, storage)
      .then(() => forgetSeals(ledger, storage))
      .catch(() => {});
  };
  ledger.vault.watch(settle);
}
