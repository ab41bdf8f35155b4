import type { ActivityRow, ImportRow } from './activity-types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { isSound } from './sound.ts';

/**
 * The import of the same files that is to be gone on with: an unfinished one, or one that did not
 * know which name is the user's.
 *
 * @throws LedgerError
 */
export async function findContinued(ledger: Ledger, files: string): Promise<ImportRow | undefined> {
  const rows = await withLedgerErrors(() => ledger.imports.where('files').equals(files).toArray());
  const isUnanswered = (row: ImportRow) =>
    row.me === null && row.problems.some(({ code }) => code === 'whose');
  return rows.find(isUnfinished) ?? rows.find(isUnanswered);
}

/** Whether an import has ended neither by itself nor by the user. */
export const isUnfinished = ({ state }: Pick<ImportRow, 'state'>) =>
  state === 'running' || state === 'paused';

/** Imports, newest first, without damaged ones. @throws LedgerError */
export async function readImports(ledger: Ledger): Promise<ImportRow[]> {
  const { imports } = ledger;
  const rows = await withLedgerErrors(() => imports.orderBy('startedAt').reverse().toArray());
  return rows.filter((row) => isSound(imports.name, row));
}

/** Stores how an import is. @throws LedgerError */
export async function putImport(ledger: Ledger, row: ImportRow): Promise<void> {
  await withLedgerErrors(() => ledger.imports.put(row));
}

/**
 * Marks the activities that an import read to its end should have told of and did not: of the same
 * account, of a kind that it holds, and between its first and last date. Those of earlier imports
 * that it did tell are taken back.
 *
 * @returns how many are gone.
 * @throws LedgerError
 */
export function markGone(ledger: Ledger, importId: string): Promise<number> {
  return withLedgerErrors(() =>
    ledger.transaction('rw', ledger.activities, async () => {
      const spans = new Map<string, Span>();
      await ledger.activities.each((row) => {
        if (row.lastImport === importId) widen(spans, row);
      });
      const isGone = (row: ActivityRow): boolean => {
        const span = spans.get(spanKey(row));
        const inside = span !== undefined && span.from <= row.at && row.at <= span.to;
        return row.source === 'archive' && row.lastImport !== importId && row.at !== '' && inside;
      };
      return ledger.activities.filter((row) => !row.gone && isGone(row)).modify({ gone: true });
    }),
  );
}

interface Span {
  from: string;
  to: string;
}

function widen(spans: Map<string, Span>, row: ActivityRow): void {
  if (row.at === '') return;
  const span = spans.get(spanKey(row));
  if (!span) spans.set(spanKey(row), { from: row.at, to: row.at });
  else if (row.at < span.from) span.from = row.at;
  else if (row.at > span.to) span.to = row.at;
}

const spanKey = ({ platform, account, kind, aimedAt }: ActivityRow) =>
  JSON.stringify([platform, account, kind, aimedAt]);

/**
 * Deletes an import with the activities that it was the last to tell of.
 *
 * @returns the number of deleted activities.
 * @throws LedgerError
 */
export function removeImport(ledger: Ledger, id: string): Promise<number> {
  return withLedgerErrors(() =>
    ledger.transaction('rw', ledger.activities, ledger.imports, async () => {
      await ledger.imports.delete(id);
      return ledger.activities.filter((row) => row.lastImport === id).delete();
    }),
  );
}
