import type { ActivityKind } from '../judge/types.ts';
import type { ActivityRow, Mark, ReviewLevel } from './activity-types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { containsWords } from './search-text.ts';
import { isSound } from './sound.ts';

/** What is left out lets everything through; without a level, all but `aman`. */
export interface ActivityFilter {
  level?: ReviewLevel;
  platform?: string;
  kind?: ActivityKind;
  mark?: Mark;
  rule?: string;
  /** Four digits of the year in UTC; `''` for the acts without a date. */
  year?: string;
  /** Only those that a newer export does not hold any more. */
  gone?: true;
  /** Only those whose level a newer rule pack has changed. */
  changed?: true;
  /** Words in any order, whatever the case, in the text, its target or its label. */
  search?: string;
}

/** What a list of finds needs to know of a row to sort and group it. */
export type ActivityHead = Pick<
  ActivityRow,
  'id' | 'at' | 'level' | 'platform' | 'kind' | 'rules' | 'mark' | 'gone' | 'before' | 'stage'
>;

/**
 * The finds that pass the filter, without their texts: the most pressing first, then the newest.
 *
 * @throws LedgerError
 */
export async function findActivities(
  ledger: Ledger,
  filter: ActivityFilter = {},
): Promise<ActivityHead[]> {
  const { level, search } = filter;
  const levels = level ? [level] : ['bahaya', 'waspada', 'tidak-dapat-dinilai'];
  const contains = search?.trim() ? containsWords(search) : null;
  const heads: ActivityHead[] = [];
  const take = (row: ActivityRow) => {
    if (passes(row, filter) && (!contains || contains(row))) heads.push(headOf(row));
  };
  await withLedgerErrors(() =>
    ledger.transaction('r', ledger.activities, async () => {
      // One level at a time: several at once Dexie reads row by row, which takes three times as long.
      for (const one of levels) {
        for (const row of await ledger.activities.where('level').equals(one).toArray()) take(row);
      }
    }),
  );
  return heads.sort(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || compare(b.at, a.at),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether an activity passes all of the filter but its level and its search. */
export function passes(
  row: Omit<ActivityHead, 'id'>,
  filter: Omit<ActivityFilter, 'level' | 'search'>,
): boolean {
  const { platform, kind, mark, rule, year, gone, changed } = filter;
  // A damaged row must not hide the others; whether it is sound in all is asked when it is read.
  if (!Array.isArray(row.rules) || typeof row.at !== 'string') return false;
  return (
    (!platform || row.platform === platform) &&
    (!kind || row.kind === kind) &&
    (!mark || row.mark === mark) &&
    (!rule || row.rules.includes(rule)) &&
    (year === undefined || row.at.slice(0, 4) === year) &&
    (!gone || row.gone) &&
    (!changed || row.before !== null)
  );
}

function headOf(row: ActivityRow): ActivityHead {
  const { id, at, level, platform, kind, rules, gone, before, stage } = row;
  const head = { id, at, level, platform, kind, rules, gone, before, stage };
  return row.mark === undefined ? head : { ...head, mark: row.mark };
}

/** The rows with these ids, in their order; without those that are gone or damaged. @throws LedgerError */
export async function readActivities(ledger: Ledger, ids: string[]): Promise<ActivityRow[]> {
  const rows = await withLedgerErrors(() => ledger.activities.bulkGet(ids));
  return rows.filter((row) => row !== undefined && isSound('activities', row)) as ActivityRow[];
}

/** How many activities there are, by level and by mark; read from the indexes alone. */
export interface ActivityCounts {
  all: number;
  byLevel: Record<ReviewLevel, number>;
  byMark: Record<Mark, number>;
}

/** @throws LedgerError */
export function countActivities(ledger: Ledger): Promise<ActivityCounts> {
  const { activities } = ledger;
  const having = (index: string, value: string) => activities.where(index).equals(value).count();
  return withLedgerErrors(() =>
    ledger.transaction('r', activities, async () => ({
      all: await activities.count(),
      byLevel: {
        bahaya: await having('level', 'bahaya'),
        waspada: await having('level', 'waspada'),
        'tidak-dapat-dinilai': await having('level', 'tidak-dapat-dinilai'),
        aman: await having('level', 'aman'),
      },
      byMark: {
        open: await having('mark', 'open'),
        todo: await having('mark', 'todo'),
        removed: await having('mark', 'removed'),
        kept: await having('mark', 'kept'),
        dismissed: await having('mark', 'dismissed'),
      },
    })),
  );
}
