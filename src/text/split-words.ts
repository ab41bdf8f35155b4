import { HASH_FACTOR, hashCode } from './char-codes.ts';
import { isDigit } from './letters.ts';
import { KNOWN, type WordTable } from './word-table.ts';

const LONGEST_PIECE = 24;
const LONGEST_JOINED = 140;

/** `HASH_FACTOR` to the power of the index, modulo 2^32. */
const POWERS = new Int32Array(LONGEST_PIECE + 1);
POWERS[0] = 1;
for (let at = 1; at <= LONGEST_PIECE; at++) {
  POWERS[at] = Math.imul(POWERS[at - 1] as number, HASH_FACTOR);
}

/** Ends of the pieces of a joined word, in order; each begins where the one before ends. */
export interface Pieces {
  count: number;
  ends: Int32Array;
}

/**
 * Splits `SalamDuaJari2024` at its capitals and digits, into `pieces`; one when there is nothing to
 * split. The range is one of letters with `capitals`.
 */
export function splitCamelCase(
  units: Uint16Array,
  capitals: Uint8Array,
  from: number,
  to: number,
  pieces: Pieces,
): void {
  if (pieces.ends.length < to - from) pieces.ends = new Int32Array((to - from) * 2);
  pieces.count = 0;
  for (let at = from + 1; at < to; at++) {
    if (startsPiece(units, capitals, from, to, at)) pieces.ends[pieces.count++] = at;
  }
  pieces.ends[pieces.count++] = to;
}

function startsPiece(
  units: Uint16Array,
  capitals: Uint8Array,
  from: number,
  to: number,
  at: number,
): boolean {
  const digit = isDigit(units[at] as number);
  const digitBefore = isDigit(units[at - 1] as number);
  if (digit !== digitBefore) {
    // A single digit between two letters (`m3nang`) is part of its word, but not before a capital (`Lanjut2Periode`).
    const place = digit ? at : at - 1;
    if (place === from || place + 1 === to) return true;
    if (capitals[place - 1] === 0 && capitals[place + 1] === 1) return true;
    return isDigit(units[place - 1] as number) || isDigit(units[place + 1] as number);
  }
  if (capitals[at] === 0) return false;
  if (capitals[at - 1] === 0) return true;
  return at + 1 < to && capitals[at + 1] === 0 && !isDigit(units[at + 1] as number);
}

const hashes = new Int32Array(LONGEST_JOINED + 1);
const fewest = new Uint8Array(LONGEST_JOINED + 1);
const startOf = new Uint8Array(LONGEST_JOINED + 1);

/**
 * Splits a joined lower-case word (`salamduajari`) into the fewest known words, by one pass of dynamic
 * programming over sums of hashes. False when not all of it is known.
 */
export function splitByVocabulary(
  words: WordTable,
  units: Uint16Array,
  from: number,
  to: number,
  pieces: Pieces,
): boolean {
  const length = to - from;
  if (length > LONGEST_JOINED) return false;
  for (let at = 0; at < length; at++) {
    const code = hashCode(units[from + at] as number);
    hashes[at + 1] = (Math.imul(hashes[at] as number, HASH_FACTOR) + code) | 0;
  }
  for (let end = 1; end <= length; end++) {
    fewest[end] = 0;
    for (let start = Math.max(0, end - LONGEST_PIECE); start < end; start++) {
      // One letter is no word; one digit is a number.
      if (start === end - 1 && !isDigit(units[from + start] as number)) continue;
      const before = fewest[start] as number;
      if (start > 0 && before === 0) continue;
      const best = fewest[end] as number;
      if (best > 0 && before + 1 >= best) continue;
      if (!isPiece(words, units, from, start, end)) continue;
      fewest[end] = before + 1;
      startOf[end] = start;
    }
  }
  const count = fewest[length] as number;
  if (count === 0) return false;
  if (pieces.ends.length < count) pieces.ends = new Int32Array(count * 2);
  pieces.count = count;
  for (let end = length, piece = count - 1; piece >= 0; end = startOf[end] as number, piece--) {
    pieces.ends[piece] = from + end;
  }
  return true;
}

function isPiece(
  words: WordTable,
  units: Uint16Array,
  from: number,
  start: number,
  end: number,
): boolean {
  const power = POWERS[end - start] as number;
  const hash = ((hashes[end] as number) - Math.imul(hashes[start] as number, power)) | 0;
  const word = words.findHashed(hash, units, from + start, from + end);
  if (((words.flags[word] as number) & KNOWN) !== 0) return true;
  for (let at = from + start; at < from + end; at++) {
    if (!isDigit(units[at] as number)) return false;
  }
  return true;
}
