import type { Settings } from '../settings/schema.ts';
import type { ActivityRow, ImportRow } from './activity-types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import type { WarningRow } from './types.ts';
import { STORE_VERSION } from './versions.ts';

/**
 * The file a user takes away. JSON; dates are ISO 8601 in UTC; `version` is that of the store, so
 * that rows of an old file can be brought up to date as those of an old store are.
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
  settings: Settings;
}

/** Everything we hold of the user, as the text of a file. @throws LedgerError */
export async function exportBackup(
  ledger: Ledger,
  settings: Settings,
  now = () => new Date(),
): Promise<string> {
  const { warnings, activities, imports } = ledger;
  const tables = await withLedgerErrors(() =>
    ledger.transaction('r', warnings, activities, imports, async () => ({
      warnings: await warnings.orderBy('at').reverse().toArray(),
      activities: await activities.orderBy('at').reverse().toArray(),
      imports: await imports.orderBy('startedAt').reverse().toArray(),
    })),
  );
  const exportedAt = now().toISOString();
  const head = { format: 'jaga-netral', version: STORE_VERSION, exportedAt } as const;
  const backup: Backup = { ...head, ...tables, settings };
  return `${JSON.stringify(backup, null, 1)}\n`;
}
