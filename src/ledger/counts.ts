import { OUTCOMES, type Outcome } from '../judge/types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';

export type MonthCounts = Partial<Record<Outcome | 'open', number>>;

/**
 * `YYYY-MM` in the user's time zone → outcome → number of warnings; oldest month first, months without
 * any left out. Read from the indexes alone.
 *
 * @throws LedgerError
 */
export function countByMonth(ledger: Ledger): Promise<Map<string, MonthCounts>> {
  const { warnings } = ledger;
  return withLedgerErrors(() =>
    ledger.transaction('r', warnings, async () => {
      const [outcomes, months] = await Promise.all([readOutcomes(ledger), readMonths(ledger)]);
      const counts = new Map<string, MonthCounts>();
      for (const month of months) {
        const next = new Date(month.getFullYear(), month.getMonth() + 1);
        const inMonth = warnings
          .where('at')
          .between(month.toISOString(), next.toISOString(), true, false);
        const ids = await inMonth.primaryKeys();
        if (ids.length > 0) counts.set(nameOf(month), countOutcomes(ids, outcomes));
      }
      return counts;
    }),
  );
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

function countOutcomes(ids: readonly string[], outcomes: Map<string, Outcome>): MonthCounts {
  const counts: MonthCounts = {};
  for (const id of ids) {
    const outcome = outcomes.get(id) ?? 'open';
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

function nameOf(month: Date): string {
  return `${month.getFullYear()}-${String(month.getMonth() + 1).padStart(2, '0')}`;
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
