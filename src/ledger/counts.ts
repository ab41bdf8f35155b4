import { OUTCOMES, type Outcome } from '../judge/types.ts';
import { type CountRow, monthOf } from './count-types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';

export type MonthCounts = Partial<Record<Outcome | 'open', number>>;

/**
 * `YYYY-MM` in the user's time zone → outcome → number of warnings, those included that the retention
 * has deleted; oldest month first, months without any left out. Read from the indexes alone.
 *
 * @throws LedgerError
 */
export function countByMonth(ledger: Ledger): Promise<Map<string, MonthCounts>> {
  const { warnings, counts } = ledger;
  return withLedgerErrors(() =>
    ledger.transaction('r', warnings, counts, async () => {
      const [outcomes, months, deleted] = await Promise.all([
        readOutcomes(ledger),
        readMonths(ledger),
        counts.toArray(),
      ]);
      const byMonth = new Map<string, MonthCounts>();
      for (const row of deleted) if (row.of === 'warnings' && row.n > 0) addDeleted(byMonth, row);
      for (const month of months) {
        const next = new Date(month.getFullYear(), month.getMonth() + 1);
        const inMonth = warnings
          .where('at')
          .between(month.toISOString(), next.toISOString(), true, false);
        for (const id of await inMonth.primaryKeys()) {
          add(byMonth, monthOf(month), outcomes.get(id) ?? 'open', 1);
        }
      }
      return new Map([...byMonth].sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
  );
}

function addDeleted(byMonth: Map<string, MonthCounts>, { month, state, n }: CountRow): void {
  add(byMonth, month, state as Outcome | 'open', n);
}

function add(
  byMonth: Map<string, MonthCounts>,
  month: string,
  outcome: Outcome | 'open',
  n: number,
): void {
  const counts = byMonth.get(month) ?? {};
  counts[outcome] = (counts[outcome] ?? 0) + n;
  byMonth.set(month, counts);
}

/** How many the retention has deleted and still counts. */
export interface DeletedCounts {
  warnings: number;
  activities: number;
}

/** @throws LedgerError */
export async function countDeleted(ledger: Ledger): Promise<DeletedCounts> {
  const rows = await withLedgerErrors(() => ledger.counts.toArray());
  const sum = (of: CountRow['of']) =>
    rows.filter((row) => row.of === of).reduce((all, { n }) => all + n, 0);
  return { warnings: sum('warnings'), activities: sum('activities') };
}

/** Reading keys is quick for each outcome and each month, and slow for index keys one by one. */
async function readOutcomes({ warnings }: Ledger): Promise<Map<string, Outcome>> {
  const lists = await Promise.all(
    OUTCOMES.map(async (outcome) => {
      const ids = await warnings.where('outcome').equals(outcome).primaryKeys();
      return ids.map((id) => [id, outcome] as const);
    }),
  );
  return new Map(lists.flat());
}

/** First moments of all months from the first to the last warning. */
async function readMonths({ warnings }: Ledger): Promise<Date[]> {
  const [first, last] = await Promise.all([
    warnings.orderBy('at').first(),
    warnings.orderBy('at').last(),
  ]);
  const months: Date[] = [];
  if (!first || !last) return months;
  const from = new Date(first.at);
  const until = new Date(last.at);
  for (let at = 0; ; at++) {
    const month = new Date(from.getFullYear(), from.getMonth() + at);
    if (month > until) return months;
    months.push(month);
  }
}

/** What the filter can choose from. */
export interface KnownValues {
  platforms: string[];
  /** Rule ids. */
  rules: string[];
  /** Number of all warnings. */
  all: number;
}

/** Platforms and rules that occur, sorted. @throws LedgerError */
export function readKnownValues(ledger: Ledger): Promise<KnownValues> {
  const { warnings } = ledger;
  return withLedgerErrors(() =>
    ledger.transaction('r', warnings, async () => ({
      platforms: (await warnings.orderBy('platform').uniqueKeys()) as string[],
      rules: (await warnings.orderBy('rules').uniqueKeys()) as string[],
      all: await warnings.count(),
    })),
  );
}
