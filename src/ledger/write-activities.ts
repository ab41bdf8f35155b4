import type { ActivityRow, ImportRow, Mark } from './activity-types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { isUnseen } from './media.ts';

/**
 * Stores what an import has read since its last step, together with how far it is: either both are
 * durable or neither, so that a crash at any point loses and doubles nothing.
 *
 * @returns the number of activities that were not known before, which is also added to `progress`.
 * @throws LedgerError
 */
export function storeStep(
  ledger: Ledger,
  rows: readonly ActivityRow[],
  progress: ImportRow,
): Promise<ImportRow> {
  return withLedgerErrors(() =>
    ledger.transaction('rw', ledger.activities, ledger.imports, async () => {
      const known = await ledger.activities.bulkGet(rows.map((row) => row.id));
      const merged = rows.map((row, at) => readAgain(known[at], row));
      await ledger.activities.bulkPut(merged);
      const next = { ...progress, added: progress.added + known.filter((row) => !row).length };
      await ledger.imports.put(next);
      return next;
    }),
  );
}

/** The newer reading of an act with what the user has made of it. */
export function mergeActivity(mine: ActivityRow | undefined, read: ActivityRow): ActivityRow {
  if (!mine) return read;
  const changed = mine.level !== read.level && mine.packVersion !== read.packVersion;
  return {
    ...read,
    ...markOf(mine, read),
    before: changed ? { level: mine.level, packVersion: mine.packVersion } : mine.before,
  };
}

/** An export read once more knows nothing of what was seen in its pictures: that, and the verdict on it, stay. */
function readAgain(mine: ActivityRow | undefined, read: ActivityRow): ActivityRow {
  const known = mine?.media ?? [];
  if (!mine || known.every(isUnseen)) return mergeActivity(mine, read);
  const { level, score, findings, rules, stage, judgedBy, packVersion, before } = mine;
  const verdict = { level, score, findings, rules, stage, judgedBy, packVersion, before };
  const more = (read.media ?? []).filter(({ file }) => !known.some((one) => one.file === file));
  return { ...read, ...verdict, ...markOf(mine, mine), media: [...known, ...more] };
}

/** A decision of the user outlives a change of the level; an open one comes and goes with it. */
export function markOf(
  { mark, markedAt }: Pick<ActivityRow, 'mark' | 'markedAt'>,
  { level }: Pick<ActivityRow, 'level'>,
): Pick<ActivityRow, 'mark' | 'markedAt'> {
  if (mark !== undefined && mark !== 'open') return { mark, markedAt };
  return level === 'aman' ? { markedAt: null } : { mark: 'open', markedAt: null };
}

/** What an activity was marked with, for undoing. */
export interface OldMark {
  id: string;
  mark: Mark;
  markedAt: string | null;
}

/** Marks activities. @returns what they were marked with, for `restoreMarks`. @throws LedgerError */
export function markActivities(
  ledger: Ledger,
  ids: string[],
  mark: Mark,
  now = () => new Date(),
): Promise<OldMark[]> {
  const markedAt = mark === 'open' ? null : now().toISOString();
  return withLedgerErrors(() =>
    ledger.transaction('rw', ledger.activities, async () => {
      const rows = (await ledger.activities.bulkGet(ids)).filter((row) => row !== undefined);
      await ledger.activities.bulkPut(rows.map((row) => ({ ...row, mark, markedAt })));
      return rows.map((row) => ({
        id: row.id,
        mark: row.mark ?? 'open',
        markedAt: row.markedAt,
      }));
    }),
  );
}

/** Takes marks back to what they were. @throws LedgerError */
export function restoreMarks(ledger: Ledger, marks: readonly OldMark[]): Promise<void> {
  return withLedgerErrors(() =>
    ledger.transaction('rw', ledger.activities, async () => {
      for (const { id, mark, markedAt } of marks)
        await ledger.activities.update(id, { mark, markedAt });
    }),
  );
}

/** Stores activities that were seen on a page, unless an export has told of the same link. @throws LedgerError */
export function addSeen(ledger: Ledger, rows: readonly ActivityRow[]): Promise<number> {
  return withLedgerErrors(() =>
    ledger.transaction('rw', ledger.activities, async () => {
      const links = rows.flatMap(({ url }) => (url === null ? [] : [url]));
      const known = await ledger.activities.where('url').anyOf(links).toArray();
      const told = known.filter((row) => row.source === 'archive');
      const fresh = rows.filter(
        ({ url, kind }) => !told.some((row) => row.url === url && row.kind === kind),
      );
      const before = await ledger.activities.bulkGet(fresh.map(({ id }) => id));
      await ledger.activities.bulkPut(fresh.map((row, at) => mergeActivity(before[at], row)));
      return before.filter((row) => !row).length;
    }),
  );
}
