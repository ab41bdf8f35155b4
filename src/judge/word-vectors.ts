import { fnv1a } from './fnv1a.ts';

/** Numbers in one vector. */
export const DIMENSIONS = 64;
/** A vector is put together from so many codes, each for `DIMENSIONS / CODES` numbers. */
export const CODES = 8;
/** Pieces that each code chooses from. */
export const PIECES = 256;
/** A symbol is known by a hash of so many bits; about one unknown word in sixty is taken for a known one. */
const HASH_BITS = 19;
const PIECE = DIMENSIONS / CODES;

/**
 * What words mean by the company they keep: one small vector per symbol, learned from unlabelled text
 * (`npm run train`). No words are stored, only their hashes as a bit set, and vectors as codes
 * (product quantisation: Jegou, Douze and Schmid 2011).
 */
export interface WordVectors {
  /** One bit per hash; the row of a symbol is the number of bits before its own. */
  known: Uint32Array;
  /** Bits set before each word of `known`. */
  before: Uint16Array;
  /** `CODES` bytes per row. */
  codes: Uint8Array;
  /** `CODES × PIECES × PIECE` signed bytes, in units of `scale`. */
  pieces: Int8Array;
  scale: number;
  /** How rare each symbol is: ln(texts / texts with it) in sixteenths. */
  rarity: Uint8Array;
}

/** The vectors without what can be computed. */
export type StoredVectors = Omit<WordVectors, 'before'>;

export function openVectors(stored: StoredVectors): WordVectors {
  const before = new Uint16Array(stored.known.length);
  let count = 0;
  for (let at = 0; at < before.length; at++) {
    before[at] = count;
    count += bitCount(stored.known[at] as number);
  }
  return { ...stored, before };
}

/** The bit of a symbol in `known`. */
export function bitOf(symbol: string): number {
  const value = fnv1a(symbol);
  return (value ^ (value >>> HASH_BITS)) & ((1 << HASH_BITS) - 1);
}

/** An empty bit set for `known`. */
export function noSymbols(): Uint32Array {
  return new Uint32Array(1 << (HASH_BITS - 5));
}

/** The row of a symbol, -1 when it has none. */
export function rowOf({ known, before }: WordVectors, symbol: string): number {
  const bit = bitOf(symbol);
  const word = known[bit >>> 5] as number;
  const mask = 1 << (bit & 31);
  if ((word & mask) === 0) return -1;
  return (before[bit >>> 5] as number) + bitCount(word & (mask - 1));
}

/** Writes the vector of a row into `into` at `at`. */
export function copyVector(
  vectors: WordVectors,
  row: number,
  into: Float32Array,
  at: number,
): void {
  const { codes, pieces, scale } = vectors;
  for (let code = 0; code < CODES; code++) {
    const from = (code * PIECES + (codes[row * CODES + code] as number)) * PIECE;
    for (let part = 0; part < PIECE; part++) {
      into[at + code * PIECE + part] = (pieces[from + part] as number) * scale;
    }
  }
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
