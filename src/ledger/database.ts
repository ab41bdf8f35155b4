import Dexie, { type Table } from 'dexie';
import { Vault } from '../lock/vault.ts';
import type { ActivityRow, ImportRow } from './activity-types.ts';
import type { CountRow } from './count-types.ts';
import { LedgerError } from './errors.ts';
import { sealMiddleware } from './seal-middleware.ts';
import { noteTroubles, Troubles } from './trouble.ts';
import type { WarningRow } from './types.ts';
import { versions } from './versions.ts';

/** All warnings and past activities of the user, in the extension's own origin; closed to content scripts. */
export class Ledger extends Dexie {
  declare readonly warnings: Table<WarningRow, string>;
  declare readonly activities: Table<ActivityRow, string>;
  declare readonly imports: Table<ImportRow, string>;
  declare readonly counts: Table<CountRow, string>;
  readonly troubles = new Troubles();
  /** What this context may open and seal. */
  readonly vault = new Vault();
}

/**
 * Dexie opens the database of a newer version without asking for a version, and adds to it what it
 * misses. A user who goes back one version must not pay for that with their history.
 */
const withoutDowngrade = (factory: IDBFactory): IDBFactory => ({
  open(name, version) {
    if (version === undefined) throw new LedgerError('future-version');
    return factory.open(name, version);
  },
  deleteDatabase: (name) => factory.deleteDatabase(name),
  databases: () => factory.databases(),
  cmp: (first, second) => factory.cmp(first, second),
});

/**
 * The database, opened at its first use and brought up to the newest of `known` then.
 *
 * Its steps throw LedgerError when they are run by `withLedgerErrors`: `future-version` for a database
 * of a newer version of ours, which stays untouched.
 */
export function openLedger(
  name = 'jaga-netral',
  known = versions,
  factory: IDBFactory = indexedDB,
): Ledger {
  const ledger = new Ledger(name, {
    indexedDB: withoutDowngrade(factory),
    // An acknowledged record must outlive a crash of the machine, not of the browser alone.
    chromeTransactionDurability: 'strict',
  });
  for (const { version, stores, upgrade } of known) {
    const declared = ledger.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  noteTroubles(ledger, ledger.troubles);
  ledger.use(sealMiddleware(ledger.vault));
  // Before the keys are known, a row would be stored plain.
  ledger.on('ready', () => ledger.vault.ready, true);
  return ledger;
}
