import { useMemo } from 'preact/hooks';
import type { Finds } from '../use-finds.ts';
import { countByYear } from './count-by-year.ts';
import './overview.css';
import { ReportSection } from './report-section.tsx';
import { Timeline } from './timeline.tsx';

/** All finds by year and stage, and the report of them. */
export function Overview({ found }: { found: Finds }) {
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
