import type { Outcome } from '../judge/types.ts';
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
      const [ids, times, decided, outcomes] = await Promise.all([
        warnings.orderBy('at').primaryKeys(),
        warnings.orderBy('at').keys(),
        warnings.orderBy('outcome').primaryKeys(),
        warnings.orderBy('outcome').keys(),
      ]);
      const outcomeOf = new Map(decided.map((id, at) => [id, outcomes[at] as Outcome]));
      const months = new Map<string, MonthCounts>();
      ids.forEach((id, at) => {
        const month = monthOf(new Date(times[at] as string));
        const counts = months.get(month) ?? {};
        const outcome = outcomeOf.get(id) ?? 'open';
        counts[outcome] = (counts[outcome] ?? 0) + 1;
        months.set(month, counts);
      });
      return months;
    }),
  );
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

function monthOf(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
