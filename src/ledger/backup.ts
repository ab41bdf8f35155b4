import type { Settings } from '../settings/schema.ts';
import type { ActivityRow, ImportRow } from './activity-types.ts';
import type { CountRow } from './count-types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { refuseWhenLocked } from './refuse-locked.ts';
import type { WarningRow } from './types.ts';
import { STORE_VERSION } from './versions.ts';

/**
 * The file a user takes away. JSON; dates are ISO 8601 in UTC; `version` is that of the store, so
 * that rows of an old file can be brought up to date as those of an old store are. Written down for
 * other programs in docs/backup-format.md.
 */
export interface Backup {
  format: 'jaga-netral';
  version: number;
  exportedAt: string;
  /** Newest first. */
  warnings: WarningRow[];
  /** Since version 2. */
  activities: ActivityRow[];
  imports: ImportRow[];
  /** Since version 3. */
  counts: CountRow[];
  settings: Settings;
}

/** Everything we hold of the user, as the text of a plain file. @throws LedgerError `locked` */
export async function exportBackup(
  ledger: Ledger,
  settings: Settings,
  now = () => new Date(),
): Promise<string> {
  await refuseWhenLocked(ledger);
  const { warnings, activities, imports, counts } = ledger;
  const tables = await withLedgerErrors(() =>
    ledger.transaction('r', ledger.tables, async () => ({
      warnings: newestFirst(await warnings.toArray(), ({ at }) => at),
      activities: newestFirst(await activities.toArray(), ({ at }) => at),
      imports: newestFirst(await imports.toArray(), ({ startedAt }) => startedAt),
      counts: await counts.toArray(),
    })),
  );
  const exportedAt = now().toISOString();
  const head = { format: 'jaga-netral', version: STORE_VERSION, exportedAt } as const;
  const backup: Backup = { ...head, ...tables, settings };
  return `${JSON.stringify(backup, null, 1)}\n`;
}

/** Not by an index: a damaged row without a date is in none, and must not be left behind. */
function newestFirst<Row>(rows: Row[], dateOf: (row: Row) => string): Row[] {
  const key = (row: Row) => String(dateOf(row));
  return rows.sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}
