import type { Activity } from '../judge/types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { refuseWhenLocked } from './refuse-locked.ts';
import { isSound } from './sound.ts';

/** The user's last acts with words of their own, newest first. @throws LedgerError `locked` as well */
export async function findLastTexts(ledger: Ledger, most: number): Promise<Activity[]> {
  await refuseWhenLocked(ledger);
  const { warnings, activities } = ledger;
  const rows = await withLedgerErrors(async () => [
    ...(await warnings
      .orderBy('at')
      .reverse()
      .filter((row) => isSound('warnings', row) && row.text.trim() !== '')
      .limit(most)
      .toArray()),
    ...(await activities
      .orderBy('at')
      .reverse()
      .filter((row) => isSound('activities', row) && row.text.trim() !== '')
      .limit(most)
      .toArray()),
  ]);
  return rows
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, most)
    .map(({ kind, platform, at, text }) => ({ kind, platform, at: at || null, text }));
}
