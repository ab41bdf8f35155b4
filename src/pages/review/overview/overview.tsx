import { useCallback, useMemo } from 'preact/hooks';
import { findActivities } from '../../../ledger/find-activities.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { useLive } from '../../../ledger/use-live.ts';
import { useLiveBeat } from '../live-beat.ts';
import { countByYear } from './count-by-year.ts';
import './overview.css';
import { ReportSection } from './report-section.tsx';
import { Timeline } from './timeline.tsx';

/** All finds by year and stage, and the report of them. */
export function Overview() {
  const ledger = theLedger();
  const found = useLive(
    useCallback(() => findActivities(ledger), [ledger]),
    useLiveBeat(),
  );
  const heads = found.state === 'ready' ? found.value : null;
  const counts = useMemo(() => heads && countByYear(heads), [heads]);
  // What cannot be read is said above the list of finds already.
  if (!heads || !counts || heads.length === 0) return null;
  return (
    <>
      {counts.years.length > 0 && <Timeline counts={counts} />}
      <ReportSection />
    </>
  );
}
