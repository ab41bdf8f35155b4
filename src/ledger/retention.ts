import type { Table } from 'dexie';
import type { Retention } from '../settings/schema.ts';
import type { ActivityRow, Mark } from './activity-types.ts';
import type { CountKey } from './count-types.ts';
import { countId, monthOf } from './count-types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import type { WarningRow } from './types.ts';

/**
 * Days; `counts` leaves a day, because a warning may still be decided on, and a decision be taken back.
 */
const DAYS: Record<Exclude<Retention, 'all'>, number> = { year: 365, quarter: 90, counts: 1 };
const DAY = 86_400_000;

/** Rows of one transaction: a warning that is to be stored must not wait for long. */
const ROWS_PER_STEP = 500;

/** The user is through with them; what is open or to be done stays whatever its age. */
const SETTLED: readonly Mark[] = ['removed', 'kept', 'dismissed'];

/** What the retention takes away, by id. */
export interface Past {
  warnings: string[];
  activities: string[];
  /** Imports: their file and account names. */
  imports: string[];
}

const NONE: Past = { warnings: [], activities: [], imports: [] };

/**
 * What is past its time: warnings by their own date; activities by the day of their decision, and those
 * without a find by the day of their import; ended imports by the day they ended.
 *
 * @throws LedgerError
 */
export async function findPast(
  ledger: Ledger,
  retention: Retention,
  now = () => new Date(),
): Promise<Past> {
  if (retention === 'all') return NONE;
  const limit = new Date(now().getTime() - DAYS[retention] * DAY).toISOString();
  const { warnings, activities } = ledger;
  return withLedgerErrors(async () => {
    const imports = await ledger.imports.toArray();
    const isOver = ({ finishedAt }: { finishedAt: string | null }) =>
      finishedAt !== null && finishedAt < limit;
    const old = imports.filter(isOver).map(({ id }) => id);
    const young = new Set(imports.filter((one) => !isOver(one)).map(({ id }) => id));
    const settled = activities.where('mark').anyOf(SETTLED);
    const isSettled = ({ markedAt }: ActivityRow) => markedAt !== null && markedAt < limit;
    const harmless = activities.where('level').equals('aman');
    const isHarmless = (row: ActivityRow) =>
      row.mark === undefined &&
      (row.source === 'page' ? row.at < limit : !young.has(row.lastImport));
    return {
      warnings: await warnings.where('at').below(limit).primaryKeys(),
      activities: [
        ...(await settled.filter(isSettled).primaryKeys()),
        ...(await harmless.filter(isHarmless).primaryKeys()),
      ],
      imports: old,
    };
  });
}

/**
 * Deletes what is past its time and keeps its counts, in steps that are each durable: a row is either
 * there or counted, whenever the browser dies.
 *
 * @throws LedgerError
 */
export async function applyRetention(
  ledger: Ledger,
  retention: Retention,
  now = () => new Date(),
): Promise<void> {
  const past = await findPast(ledger, retention, now);
  await countAway(ledger, ledger.warnings, past.warnings, warningKey);
  await countAway(ledger, ledger.activities, past.activities, activityKey);
  await withLedgerErrors(() => ledger.imports.bulkDelete(past.imports));
}

async function countAway<Row extends { id: string }>(
  ledger: Ledger,
  table: Table<Row, string>,
  ids: readonly string[],
  keyOf: (row: Row) => CountKey | null,
): Promise<void> {
  for (let at = 0; at < ids.length; at += ROWS_PER_STEP) {
    const step = ids.slice(at, at + ROWS_PER_STEP);
    await withLedgerErrors(() =>
      ledger.transaction('rw', table, ledger.counts, async () => {
        // Read again: another of our contexts may have been here in between.
        const rows = (await table.bulkGet(step)).filter((row) => row !== undefined);
        await addCounts(
          ledger,
          rows.map(keyOf).filter((key) => key !== null),
          1,
        );
        await table.bulkDelete(step);
      }),
    );
  }
}

/** Adds one, or takes one away, for each key; never below none. Within the caller's transaction. */
export async function addCounts(
  { counts }: Ledger,
  keys: readonly CountKey[],
  each: 1 | -1,
): Promise<void> {
  const sums = new Map<string, { key: CountKey; n: number }>();
  for (const key of keys) {
    const id = countId(key);
    sums.set(id, { key, n: (sums.get(id)?.n ?? 0) + each });
  }
  const known = await counts.bulkGet([...sums.keys()]);
  const changed = [...sums].map(([id, { key, n }], at) => ({
    id,
    ...key,
    n: Math.max(0, (known[at]?.n ?? 0) + n),
  }));
  await counts.bulkPut(changed.filter(({ n }, at) => n > 0 || known[at] !== undefined));
}

export function warningKey({ at, level, outcome }: WarningRow): CountKey {
  const month = monthOf(new Date(at));
  return { of: 'warnings', month, level: level ?? 'unchecked', state: outcome ?? 'open' };
}

/** Harmless activities are not counted: there was nothing to find. */
function activityKey({ at, level, mark }: ActivityRow): CountKey | null {
  if (mark === undefined) return null;
  return { of: 'activities', month: at && monthOf(new Date(at)), level, state: mark };
}
