import { browser } from 'wxt/browser';
import type { Ledger } from './database.ts';
import { keepRetention } from './keep-retention.ts';
import { keepSeals } from './keep-seals.ts';

/** What the background sees to by itself: the retention and the sealing that the user has chosen. */
export function keepLedger(ledger: Ledger): void {
  keepRetention(ledger);
  keepSeals(ledger, browser.storage);
}
