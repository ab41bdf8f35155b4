import { followLock } from '../lock/follow-lock.ts';
import { type Ledger, openLedger } from './database.ts';

let shared: Ledger | undefined;

/**
 * The one connection of a page or the background. A worker, which has no
 * storage to follow the lock in and no browser API at all, opens its own and is handed the keys.
 */
export function theLedger(): Ledger {
  if (!shared) {
    shared = openLedger();
    followLock(shared.vault);
  }
  return shared;
}
