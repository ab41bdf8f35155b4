import type { Table } from 'dexie';
import type { Activity } from '../judge/types.ts';
import type { ActivityRow } from './activity-types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { refuseWhenLocked } from './refuse-locked.ts';
import { isSound } from './sound.ts';
import type { WarningRow } from './types.ts';

/** The user's last acts with words of their own, newest first. @throws LedgerError `locked` as well */
export async function findLastTexts(ledger: Ledger, most: number): Promise<Activity[]> {
  await refuseWhenLocked(ledger);
  const rows = await withLedgerErrors(async () =>
    (await Promise.all([lastOf(ledger.warnings, most), lastOf(ledger.activities, most)])).flat(),
  );
  return rows
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, most)
    .map(({ kind, platform, at, text }) => ({ kind, platform, at: at || null, text }));
}

function lastOf<Row extends ActivityRow | WarningRow>(
  table: Table<Row, string>,
  most: number,
): Promise<Row[]> {
  return table
    .orderBy('at')
    .reverse()
    .filter((row) => isSound(table.name, row) && row.text.trim() !== '')
    .limit(most)
    .toArray();
}
