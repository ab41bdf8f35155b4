import Dexie, { type Table } from 'dexie';
import { LedgerError } from './errors.ts';
import type { WarningRow } from './types.ts';
import { STORE_VERSION, versions } from './versions.ts';

/** All warnings of the user, in the extension's own origin; closed to content scripts. */
export class Ledger extends Dexie {
  declare readonly warnings: Table<WarningRow, string>;
}

/**
 * The database, opened at its first use and brought up to `known`'s newest version then.
 *
 * Its steps throw LedgerError when they are run by `withLedgerErrors`: `future-version` for a database
 * of a newer version of ours, which stays untouched.
 */
export function openLedger(name = 'jaga-netral', known = versions): Ledger {
  // An acknowledged record must outlive a crash of the machine, not of the browser alone.
  const ledger = new Ledger(name, { chromeTransactionDurability: 'strict' });
  for (const { version, stores, upgrade } of known) {
    const declared = ledger.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  const newest = known.at(-1)?.version ?? STORE_VERSION;
  // Dexie opens a newer database as if it were of the known version, and numbers versions in tens.
  const refuseNewer = () => {
    if (ledger.backendDB().version > newest * 10) throw new LedgerError('future-version');
  };
  ledger.on('ready', refuseNewer, true);
  return ledger;
}

let shared: Ledger | undefined;

/** The one connection of this context. */
export function theLedger(): Ledger {
  shared ??= openLedger();
  return shared;
}
