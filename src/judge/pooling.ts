import type { TextSymbol } from './symbols.ts';
import { copyVector, DIMENSIONS, rowOf, type WordVectors } from './word-vectors.ts';

/** Of a long text its beginning and its end are read. */
const HEAD = 60;
const TAIL = 20;
/** Words so near to a contestant are pooled by themselves as well. */
const NEAR = 4;
/** How many symbols count as the beginning or the end. */
const EDGE = 6;
/** Means are smaller than extremes; this brings them to like size. */
const MEAN_GAIN = 3;
const EDGE_GAIN = 2;

const MEAN = 0;
const MAX = 1;
const MIN = 2;
const NEAR_MEAN = 3;
const NEAR_MAX = 4;
const PAIR_MAX = 5;
const PAIR_MIN = 6;
const FIRST = 7;
const LAST = 8;
/** Numbers that a text is pooled into. */
export const POOLED = 9 * DIMENSIONS;

/**
 * Pools the vectors of a text's symbols into `POOLED` numbers: mean by rarity, greatest and smallest;
 * the same near contestants; of neighbouring pairs; and the means of both ends.
 */
export function pool(vectors: WordVectors, all: readonly TextSymbol[]): Float32Array {
  const symbols = all.length > HEAD + TAIL ? [...all.slice(0, HEAD), ...all.slice(-TAIL)] : all;
  const rows = symbols.map(({ text }) => rowOf(vectors, text));
  const values = new Float32Array(symbols.length * DIMENSIONS);
  for (const [at, row] of rows.entries()) {
    if (row >= 0) copyVector(vectors, row, values, at * DIMENSIONS);
  }
  const near = nearContestants(symbols);
  const rarity = (at: number) => {
    const row = rows[at] as number;
    return row < 0 ? 0 : (vectors.rarity[row] as number) / 16;
  };
  const known = rows.flatMap((row, at) => (row < 0 ? [] : [at]));
  const knownNear = known.filter((at) => near[at]);
  const pooled = new Float32Array(POOLED);
  addMean(pooled, MEAN, values, known, rarity, MEAN_GAIN);
  addMean(pooled, NEAR_MEAN, values, knownNear, rarity, MEAN_GAIN);
  addExtreme(pooled, MAX, values, known, 1);
  addExtreme(pooled, MIN, values, known, -1);
  addExtreme(pooled, NEAR_MAX, values, knownNear, 1);
  addPairs(pooled, values, known);
  addEdge(pooled, FIRST, values, 0, Math.min(EDGE, symbols.length));
  addEdge(pooled, LAST, values, Math.max(0, symbols.length - EDGE), symbols.length);
  return pooled;
}

function nearContestants(symbols: readonly TextSymbol[]): boolean[] {
  const near = new Array<boolean>(symbols.length).fill(false);
  for (const [at, { name }] of symbols.entries()) {
    if (name) near.fill(true, Math.max(0, at - NEAR), at + NEAR + 1);
  }
  return near.map((is, at) => is && !symbols[at]?.name);
}

function addMean(
  pooled: Float32Array,
  part: number,
  values: Float32Array,
  places: number[],
  weightOf: (at: number) => number,
  gain: number,
): void {
  let total = 1e-3;
  for (const at of places) total += weightOf(at);
  for (const at of places) {
    const share = (gain * weightOf(at)) / total;
    for (let k = 0; k < DIMENSIONS; k++) {
      const into = part * DIMENSIONS + k;
      pooled[into] = (pooled[into] as number) + share * (values[at * DIMENSIONS + k] as number);
    }
  }
}

/** @param sign 1 for the greatest, -1 for the smallest value of each dimension. */
function addExtreme(
  pooled: Float32Array,
  part: number,
  values: Float32Array,
  places: number[],
  sign: 1 | -1,
): void {
  for (let k = 0; k < DIMENSIONS && places.length > 0; k++) {
    let best = -Infinity;
    for (const at of places) best = Math.max(best, sign * (values[at * DIMENSIONS + k] as number));
    pooled[part * DIMENSIONS + k] = sign * best;
  }
}

function addPairs(pooled: Float32Array, values: Float32Array, places: number[]): void {
  for (let k = 0; k < DIMENSIONS && places.length > 1; k++) {
    let most = -Infinity;
    let least = Infinity;
    for (let index = 1; index < places.length; index++) {
      const one = values[(places[index - 1] as number) * DIMENSIONS + k] as number;
      const mean = (one + (values[(places[index] as number) * DIMENSIONS + k] as number)) / 2;
      most = Math.max(most, mean);
      least = Math.min(least, mean);
    }
    pooled[PAIR_MAX * DIMENSIONS + k] = most;
    pooled[PAIR_MIN * DIMENSIONS + k] = least;
  }
}

function addEdge(
  pooled: Float32Array,
  part: number,
  values: Float32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    for (let k = 0; k < DIMENSIONS; k++) {
      const into = part * DIMENSIONS + k;
      const value = values[at * DIMENSIONS + k] as number;
      pooled[into] = (pooled[into] as number) + (EDGE_GAIN * value) / (to - from);
    }
  }
}
