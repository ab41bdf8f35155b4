import type { Transaction } from 'dexie';

interface StoreVersion {
  version: number;
  stores: Record<string, string>;
  /** Changes the rows of the version before. A version that has one is never edited again. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/**
 * Every version the store has had, oldest first; each needs test/samples/ledger/v<version>.json.
 * `null` is no key in IndexedDB: an undecided row is missing from the index `outcome`, an unchecked
 * one from `level`, an activity without a link from `url`.
 */
export const versions: readonly StoreVersion[] = [
  { version: 1, stores: { warnings: 'id, at, platform, kind, level, outcome, *rules' } },
  {
    version: 2,
    stores: {
      // Few indexes: each costs a write for each of a hundred thousand rows.
      activities: 'id, at, level, platform, kind, mark, url, *rules',
      imports: 'id, startedAt, files',
    },
  },
  { version: 3, stores: { counts: 'id' } },
];

export const STORE_VERSION = versions.at(-1)?.version as number;
