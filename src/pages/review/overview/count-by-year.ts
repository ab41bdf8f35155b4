import { STAGES, type Stage } from '../../../judge/types.ts';
import type { ActivityHead } from '../../../ledger/find-activities.ts';

export interface YearCount {
  /** Four digits, in UTC. */
  year: string;
  /** Finds in each of `STAGES`, in that order. */
  values: number[];
  total: number;
}

export interface Timeline {
  /** Oldest first; years between without a find are there with zeros. */
  years: YearCount[];
  undated: number;
  /** Finds of which only a link is known; in no bar. */
  unreadable: number;
}

/** Counts finds by the year and the stage of the act. */
export function countByYear(heads: readonly ActivityHead[]): Timeline {
  const counts = new Map<string, number[]>();
  let undated = 0;
  let unreadable = 0;
  for (const { at, level, stage } of heads) {
    if (level === 'tidak-dapat-dinilai') unreadable++;
    else if (at === '') undated++;
    else {
      const year = at.slice(0, 4);
      const values = counts.get(year) ?? STAGES.map(() => 0);
      const index = STAGES.indexOf(stage ?? OUTSIDE);
      values[index] = (values[index] ?? 0) + 1;
      counts.set(year, values);
    }
  }
  return { years: withGaps(counts), undated, unreadable };
}

const OUTSIDE: Stage = 'outside';

function withGaps(counts: ReadonlyMap<string, number[]>): YearCount[] {
  const known = [...counts.keys()].map(Number);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  const length = Math.max(...known) - first + 1;
  return Array.from({ length }, (_, at) => {
    const year = String(first + at);
    const values = counts.get(year) ?? STAGES.map(() => 0);
    return { year, values, total: values.reduce((sum, one) => sum + one, 0) };
  });
}
