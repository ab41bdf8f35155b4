import { CODES, DIMENSIONS, PIECES, type StoredVectors } from '../../src/judge/word-vectors.ts';
import { mulberry32, shuffle } from './random.ts';

const PIECE = DIMENSIONS / CODES;
const ROUNDS = 20;
const SEED = 2024;

/**
 * Product quantisation: each eighth of every vector becomes the nearest of 256 pieces that k-means
 * found.
 * @param vectors rows of `DIMENSIONS` numbers.
 */
export function quantiseVectors(
  vectors: Float64Array,
): Pick<StoredVectors, 'codes' | 'pieces' | 'scale'> {
  const count = vectors.length / DIMENSIONS;
  const codes = new Uint8Array(count * CODES);
  const centres = new Float64Array(CODES * PIECES * PIECE);
  for (let code = 0; code < CODES; code++) {
    const points = new Float64Array(count * PIECE);
    for (let row = 0; row < count; row++) {
      const from = row * DIMENSIONS + code * PIECE;
      points.set(vectors.subarray(from, from + PIECE), row * PIECE);
    }
    const found = kMeans(points, count, SEED + code);
    centres.set(found.centres, code * PIECES * PIECE);
    for (let row = 0; row < count; row++) codes[row * CODES + code] = found.nearest[row] as number;
  }
  const scale = centres.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
  return { codes, pieces: Int8Array.from(centres, (value) => Math.round(value / scale)), scale };
}

function kMeans(points: Float64Array, count: number, seed: number) {
  const order = Array.from({ length: count }, (_, row) => row);
  shuffle(order, mulberry32(seed));
  const centres = new Float64Array(PIECES * PIECE);
  for (let piece = 0; piece < PIECES; piece++) {
    const row = order[piece % count] as number;
    centres.set(points.subarray(row * PIECE, (row + 1) * PIECE), piece * PIECE);
  }
  const nearest = new Uint8Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    assign(points, centres, nearest);
    moveToMeans(points, centres, nearest);
  }
  assign(points, centres, nearest);
  return { centres, nearest };
}

function assign(points: Float64Array, centres: Float64Array, nearest: Uint8Array): void {
  for (let row = 0; row < nearest.length; row++) {
    let least = Infinity;
    for (let piece = 0; piece < PIECES; piece++) {
      let distance = 0;
      for (let k = 0; k < PIECE; k++) {
        const gap = (points[row * PIECE + k] as number) - (centres[piece * PIECE + k] as number);
        distance += gap * gap;
      }
      if (distance < least) {
        least = distance;
        nearest[row] = piece;
      }
    }
  }
}

/** A piece that no point is nearest to stays where it is. */
function moveToMeans(points: Float64Array, centres: Float64Array, nearest: Uint8Array): void {
  const sums = new Float64Array(centres.length);
  const counts = new Uint32Array(PIECES);
  for (let row = 0; row < nearest.length; row++) {
    const piece = nearest[row] as number;
    counts[piece] = (counts[piece] as number) + 1;
    for (let k = 0; k < PIECE; k++) {
      const at = piece * PIECE + k;
      sums[at] = (sums[at] as number) + (points[row * PIECE + k] as number);
    }
  }
  for (let at = 0; at < centres.length; at++) {
    const members = counts[Math.floor(at / PIECE)] as number;
    if (members > 0) centres[at] = (sums[at] as number) / members;
  }
}
