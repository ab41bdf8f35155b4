import { useCallback, useMemo } from 'preact/hooks';
import { countByMonth } from '../../../ledger/counts.ts';
import { findActivities, readActivities } from '../../../ledger/find-activities.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { type Live, useLive } from '../../../ledger/use-live.ts';
import { buildReport, type Report, type ReportChoice } from '../../../review/report.ts';
import { useLiveBeat } from '../live-beat.ts';

export interface ReportWithWarnings {
  report: Report;
  /** Warnings before publishing: how many there were, and how many the user heeded. */
  warned: { all: number; heeded: number };
}

/** Everything that the report says, as it is in the ledger now. */
export function useReport(choice: ReportChoice): Live<ReportWithWarnings> {
  const ledger = theLedger();
  const stored = useLive(
    useCallback(async () => {
      const heads = await findActivities(ledger);
      const rows = await readActivities(
        ledger,
        heads.map(({ id }) => id),
      );
      return { rows, months: await countByMonth(ledger) };
    }, [ledger]),
    useLiveBeat(),
  );
  const { from, until, texts } = choice;
  return useMemo(() => {
    if (stored.state !== 'ready') return stored;
    const { rows, months } = stored.value;
    const warned = { all: 0, heeded: 0 };
    for (const counts of months.values()) {
      warned.all += Object.values(counts).reduce((sum, one) => sum + one, 0);
      warned.heeded += (counts.edited ?? 0) + (counts.cancelled ?? 0);
    }
    const report = buildReport(rows, { from, until, texts });
    return { state: 'ready', value: { report, warned } };
  }, [stored, from, until, texts]);
}
