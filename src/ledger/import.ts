import '../settings/no-eval.ts';
import type { Table } from 'dexie';
import * as z from 'zod';
import { mergeSettings } from '../settings/merge.ts';
import { type Settings, settingsSchema } from '../settings/schema.ts';
import { activitySchema, importSchema } from './activity-schema.ts';
import { countSchema } from './count-schema.ts';
import type { CountRow } from './count-types.ts';
import type { Ledger } from './database.ts';
import { mergeMarks, mergeRows } from './decide.ts';
import { LedgerError, withLedgerErrors } from './errors.ts';
import { refuseWhenLocked } from './refuse-locked.ts';
import { addCounts, warningKey } from './retention.ts';
import { rowSchema } from './row-schema.ts';
import { STORE_VERSION } from './versions.ts';

/** A row of the file that was left out. */
export interface BadRow {
  table: 'warnings' | 'activities' | 'imports' | 'counts';
  /** Place in the file's list, counted from 1. */
  row: number;
  /** Name of the first field that is wrong, e.g. `findings.0.stage`; never its value. */
  field: string;
}

export interface ImportResult {
  /** Warnings and activities alone. */
  added: number;
  /** Known rows that took a newer decision from the file. */
  updated: number;
  same: number;
  bad: BadRow[];
  /** Merges the file's settings into the draft; for `changeSettings`. */
  applySettings: (draft: Settings) => void;
}

const fileSchema = z.object({
  format: z.literal('jaga-netral'),
  version: z.int().positive(),
  warnings: z.array(z.unknown()),
  activities: z.array(z.unknown()).default([]),
  imports: z.array(z.unknown()).default([]),
  counts: z.array(z.unknown()).default([]),
  settings: z.unknown(),
});

/**
 * Merges a file made by `exportBackup` into the ledger, all good rows in one step. The same file twice
 * changes nothing more.
 *
 * @param text content of the file.
 * @throws LedgerError `corrupt` when it is not such a file, `future-version` when it is of a newer one,
 *   `locked`.
 */
export async function importBackup(ledger: Ledger, text: string): Promise<ImportResult> {
  await refuseWhenLocked(ledger);
  const file = readFile(text);
  const bad: BadRow[] = [];
  const warnings = readRows('warnings', file.warnings, rowSchema, mergeRows, bad);
  const activities = readRows('activities', file.activities, activitySchema, mergeMarks, bad);
  const imports = readRows('imports', file.imports, importSchema, (mine) => mine, bad);
  const deleted = readRows('counts', file.counts, countSchema, mergeCounts, bad);
  const counts = { added: 0, updated: 0, same: 0 };
  await withLedgerErrors(() =>
    ledger.transaction('rw', ledger.tables, async () => {
      const back = await mergeInto(ledger.warnings, warnings, mergeRows, counts);
      await mergeInto(ledger.activities, activities, mergeMarks, counts);
      await mergeInto(ledger.imports, imports, (mine) => mine, { ...counts });
      await mergeInto(ledger.counts, deleted, mergeCounts, { ...counts });
      // What the retention has deleted and the file brings back would be counted twice.
      await addCounts(ledger, back.map(warningKey), -1);
    }),
  );
  const theirs = settingsSchema.parse(file.settings);
  return {
    ...counts,
    bad,
    applySettings: (draft) => void Object.assign(draft, mergeSettings(draft, theirs)),
  };
}

function readFile(text: string): z.output<typeof fileSchema> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new LedgerError('corrupt');
  }
  const file = fileSchema.safeParse(json);
  const version = fileSchema.pick({ format: true, version: true }).safeParse(json);
  // First: the rest of a newer file may have another shape.
  if (version.success && version.data.version > STORE_VERSION) {
    throw new LedgerError('future-version');
  }
  if (!file.success) throw new LedgerError('corrupt');
  return file.data;
}

/** The same file twice must not count twice: the higher number, not the sum. */
const mergeCounts = (mine: CountRow, theirs: CountRow) => (theirs.n > mine.n ? theirs : mine);

type Merge<Row> = (mine: Row, theirs: Row) => Row;

/** Rows with the same id are made one; what is wrong is added to `bad`. */
function readRows<Row extends { id: string }>(
  table: BadRow['table'],
  values: unknown[],
  schema: z.ZodType<Row>,
  merge: Merge<Row>,
  bad: BadRow[],
): Row[] {
  const rows = new Map<string, Row>();
  values.forEach((value, at) => {
    const read = schema.safeParse(value);
    if (!read.success) {
      bad.push({ table, row: at + 1, field: read.error.issues[0]?.path.join('.') ?? '' });
      return;
    }
    const known = rows.get(read.data.id);
    rows.set(read.data.id, known ? merge(known, read.data) : read.data);
  });
  return [...rows.values()];
}

/** @returns the rows that were not known. */
async function mergeInto<Row extends { id: string }>(
  table: Table<Row, string>,
  rows: Row[],
  merge: Merge<Row>,
  counts: Pick<ImportResult, 'added' | 'updated' | 'same'>,
): Promise<Row[]> {
  const known = await table.bulkGet(rows.map((row) => row.id));
  const changed = rows.flatMap((row, at) => {
    const mine = known[at];
    const merged = mine ? merge(mine, row) : row;
    counts[mine ? (merged === mine ? 'same' : 'updated') : 'added'] += 1;
    return merged === mine ? [] : [merged];
  });
  await table.bulkPut(changed);
  return rows.filter((_, at) => !known[at]);
}
