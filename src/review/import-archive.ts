import { type ChosenFile, openSource } from '../archives/source/open-source.ts';
import type { Knowledge } from '../judge/knowledge.ts';
import type { Context } from '../judge/types.ts';
import type { ImportRow } from '../ledger/activity-types.ts';
import type { Ledger } from '../ledger/database.ts';
import { findContinued, isUnfinished } from '../ledger/imports.ts';
import { ImportRun } from './import-run.ts';
import { untilGoing } from './pause.ts';
import { type Progress, reviewArchive } from './review-archive.ts';

export interface ImportOptions {
  ledger: Ledger;
  context: Context;
  /** Tells the same files when they are chosen again. */
  files: string;
  name: string;
  /** Which name in a chat is the user's. */
  me: string | null;
  /** Aborted by "Batalkan": what was read stays. */
  signal: AbortSignal;
  /** Settles when the run may go on; `null` while it is not paused. */
  paused: () => Promise<void> | null;
  /** Told of each durable step. */
  onStep: (row: ImportRow) => void;
  /** Told where the reader is, which is not durable yet. */
  onReading: (progress: Progress) => void;
  now?: () => Date;
  knowledge?: Knowledge;
}

/**
 * Reads an export into the ledger. An unfinished import of the same files is gone on with from its
 * last durable step, under the name that the user has given then; one that did not know the user's
 * name is read anew, in its place. A finished one is read again and adds only what is new.
 *
 * @returns the import as it ended: `done` or `cancelled`.
 * @throws ArchiveError when there is nothing to read, LedgerError when it cannot be stored; then the
 *   steps before stay, and the same files can be chosen again to go on.
 */
export async function importArchive(
  chosen: readonly ChosenFile[],
  options: ImportOptions,
): Promise<ImportRow> {
  const { ledger, context, signal, paused, onStep, onReading, now = () => new Date() } = options;
  const known = await findContinued(ledger, options.files);
  const row = continued(known, options) ?? newImport(options, now(), known);
  const run = new ImportRun(ledger, row, onStep);
  if (row.activities > 0) onStep(row);
  const source = await openSource(chosen);
  const { knowledge } = options;
  const events = reviewArchive(source, {
    context,
    me: row.me ?? undefined,
    from: run.activities,
    ...(knowledge && { knowledge }),
  });
  for await (const event of events) {
    run.take(event);
    if (event.type === 'progress') onReading(event.progress);
    const wait = paused();
    if (wait) {
      await run.step('paused');
      await untilGoing(wait, signal);
      await run.step('running');
    }
    if (signal.aborted) return run.end('cancelled', now());
    if (run.isFull) await run.step('running');
  }
  return run.end('done', now());
}

/** Where an unfinished import goes on; null when its cursor is of no use, as another name gives other activities. */
function continued(known: ImportRow | undefined, { me }: ImportOptions): ImportRow | null {
  const isUseful = known && isUnfinished(known) && (me === null || known.me === me);
  return isUseful ? { ...known, state: 'running' } : null;
}

function newImport({ files, name, me }: ImportOptions, now: Date, known?: ImportRow): ImportRow {
  return {
    id: known?.id ?? crypto.randomUUID(),
    name,
    files,
    me,
    startedAt: now.toISOString(),
    finishedAt: null,
    state: 'running',
    activities: 0,
    added: known?.added ?? 0,
    byLevel: {},
    entry: '',
    bytesRead: 0,
    bytesInAll: 0,
    accounts: [],
    problems: [],
    gone: 0,
  };
}
