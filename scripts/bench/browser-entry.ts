import { openShippedLexicon } from '../../src/lexicon/pack.ts';
import { medianOf, ratioOf, timeInTurn } from './in-turn.ts';
import { floor, fullJob, workloadLexicon } from './own.ts';
import type { Workload } from './workload.ts';

export interface BrowserFigures {
  /** Time of the full job in times of the bare loop: median, least, most. */
  floors: { median: number; least: number; most: number };
  /** ms: the first opening of the shipped lexicon in the page, and the median of those after it. */
  firstOpening: number;
  laterOpening: number;
}

const OPENINGS = 7;

/** Runs in a page: the same reader as in Node, beside the same bare loop. */
function runInPage(
  workload: Pick<Workload, 'names' | 'rules' | 'posts'>,
  rounds: number,
): BrowserFigures {
  const openings = Array.from({ length: OPENINGS }, () => {
    const start = performance.now();
    openShippedLexicon();
    return performance.now() - start;
  });
  const engines = {
    floor: { search: floor },
    own: { search: fullJob(workloadLexicon(workload)) },
  };
  const [firstOpening, ...later] = openings as [number, ...number[]];
  return {
    floors: ratioOf(timeInTurn(engines, workload.posts, rounds), 'own', 'floor'),
    firstOpening,
    laterOpening: medianOf(later),
  };
}

declare global {
  interface Window {
    __runBench: typeof runInPage;
  }
}

window.__runBench = runInPage;
