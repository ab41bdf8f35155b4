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

/** Texts are pooled one at a time, so that these serve for all. */
const MOST = HEAD + TAIL;
const values = new Float32Array(MOST * DIMENSIONS);
/** Rarity of the symbol at each place; 0 for one without a vector. */
const rarity = new Float64Array(MOST);
const near = new Uint8Array(MOST);
/** Places of symbols with a vector, and of those among them that are near a contestant. */
const known = new Int32Array(MOST);
const knownNear = new Int32Array(MOST);

/**
 * Pools the vectors of a text's symbols into `POOLED` numbers: mean by rarity, greatest and smallest;
 * the same near contestants; of neighbouring pairs; and the means of both ends.
 */
export function pool(vectors: WordVectors, all: readonly TextSymbol[]): Float32Array {
  const symbols = all.length > MOST ? [...all.slice(0, HEAD), ...all.slice(-TAIL)] : all;
  const count = symbols.length;
  markNear(symbols);
  let knownCount = 0;
  let nearCount = 0;
  for (let at = 0; at < count; at++) {
    const row = rowOf(vectors, (symbols[at] as TextSymbol).text);
    const to = at * DIMENSIONS;
    if (row < 0) {
      values.fill(0, to, to + DIMENSIONS);
      continue;
    }
    copyVector(vectors, row, values, to);
    rarity[at] = (vectors.rarity[row] as number) / 16;
    known[knownCount++] = at;
    if (near[at]) knownNear[nearCount++] = at;
  }
  const pooled = new Float32Array(POOLED);
  addMean(pooled, MEAN, known, knownCount);
  addMean(pooled, NEAR_MEAN, knownNear, nearCount);
  addExtremes(pooled, MAX, MIN, known, knownCount);
  addExtremes(pooled, NEAR_MAX, -1, knownNear, nearCount);
  addPairs(pooled, knownCount);
  addEdge(pooled, FIRST, 0, Math.min(EDGE, count));
  addEdge(pooled, LAST, Math.max(0, count - EDGE), count);
  return pooled;
}

/** Marks what stands beside a contestant; not the names themselves. */
function markNear(symbols: readonly TextSymbol[]): void {
  near.fill(0);
  symbols.forEach(({ name }, at) => {
    if (name) near.fill(1, Math.max(0, at - NEAR), at + NEAR + 1);
  });
  symbols.forEach(({ name }, at) => {
    if (name) near[at] = 0;
  });
}

/** Adds the mean of the vectors at the first `count` of `places`, rare ones counting more. */
function addMean(pooled: Float32Array, part: number, places: Int32Array, count: number): void {
  let total = 1e-3;
  for (let index = 0; index < count; index++) total += rarity[places[index] as number] as number;
  for (let index = 0; index < count; index++) {
    const at = places[index] as number;
    const share = (MEAN_GAIN * (rarity[at] as number)) / total;
    const into = part * DIMENSIONS;
    const from = at * DIMENSIONS;
    for (let k = 0; k < DIMENSIONS; k++) {
      pooled[into + k] = (pooled[into + k] as number) + share * (values[from + k] as number);
    }
  }
}

/** Sets the greatest and, unless that part is below zero, the smallest value of each dimension. */
function addExtremes(
  pooled: Float32Array,
  maxPart: number,
  minPart: number,
  places: Int32Array,
  count: number,
): void {
  if (count === 0) return;
  for (let k = 0; k < DIMENSIONS; k++) {
    let most = -Infinity;
    let least = Infinity;
    for (let index = 0; index < count; index++) {
      const value = values[(places[index] as number) * DIMENSIONS + k] as number;
      if (value > most) most = value;
      if (value < least) least = value;
    }
    pooled[maxPart * DIMENSIONS + k] = most;
    if (minPart >= 0) pooled[minPart * DIMENSIONS + k] = least;
  }
}

function addPairs(pooled: Float32Array, count: number): void {
  if (count < 2) return;
  for (let k = 0; k < DIMENSIONS; k++) {
    let most = -Infinity;
    let least = Infinity;
    let one = values[(known[0] as number) * DIMENSIONS + k] as number;
    for (let index = 1; index < count; index++) {
      const other = values[(known[index] as number) * DIMENSIONS + k] as number;
      const mean = (one + other) / 2;
      if (mean > most) most = mean;
      if (mean < least) least = mean;
      one = other;
    }
    pooled[PAIR_MAX * DIMENSIONS + k] = most;
    pooled[PAIR_MIN * DIMENSIONS + k] = least;
  }
}

function addEdge(pooled: Float32Array, part: number, from: number, to: number): void {
  const into = part * DIMENSIONS;
  for (let at = from; at < to; at++) {
    for (let k = 0; k < DIMENSIONS; k++) {
      const value = values[at * DIMENSIONS + k] as number;
      pooled[into + k] = (pooled[into + k] as number) + (EDGE_GAIN * value) / (to - from);
    }
  }
}
