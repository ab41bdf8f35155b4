import { type AddressFinder, keycapLength } from './addresses.ts';
import { breakStrength, CODES, NEWLINE, SPACE } from './char-codes.ts';
import {
  ADDRESS_CHUNK,
  BREAK_CHUNK,
  type Chunks,
  EMOJI_CHUNK,
  HASHTAG_CHUNK,
  MENTION_CHUNK,
  WORD_CHUNK,
} from './chunks.ts';
import { type Folded, foldedAt } from './folded.ts';
import type { Letters } from './letters.ts';

/** `breakStrength` of the ASCII characters. */
const ASCII_BREAKS = Uint8Array.from({ length: 128 }, (_, unit) =>
  breakStrength(String.fromCharCode(unit)),
);
const NONE = -1;
const LAST_LETTER = 26;
const KEYCAP_SIGN = 0x20e3;
const HASH = 35;
const STAR = 42;
const AT_SIGN = 64;
const LOW_LINE = 95;
const NO_BREAK_SPACE = 0xa0;

/**
 * Splits a text into chunks from `at` (where a chunk begins) up to the first blank at which nothing
 * that stands before it can be joined to what follows. Gives the place of that blank or the text's end.
 */
export function scanChunks(
  text: string,
  at: number,
  letters: Letters,
  chunks: Chunks,
  addresses: AddressFinder,
): number {
  let open = NONE;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const code = unit < 128 ? (CODES[unit] as number) : 0;
    if (code === SPACE || code === NEWLINE || unit === NO_BREAK_SPACE) {
      open = close(chunks, letters, open);
      if (unit !== NO_BREAK_SPACE && !mayGoOn(text, at, chunks)) return at;
    }
    if (open === NONE) {
      const length = addresses.lengthAt(at);
      if (length > 0) {
        chunks.add(ADDRESS_CHUNK, letters.count, letters.count, at, at + length);
        at += length;
        continue;
      }
    }
    if (unit < 128) {
      const keycap = code > 26 && code < SPACE ? keycapAt(text, at) : markedKeycap(text, at, unit);
      if (keycap > 0) {
        open = close(chunks, letters, open);
        addKeycap(unit, at, keycap, letters, chunks);
        at += keycap;
        continue;
      }
      open = scanAscii(unit, code, at, open, letters, chunks);
      at++;
      continue;
    }
    const point = text.codePointAt(at) as number;
    const next = at + (point > 0xffff ? 2 : 1);
    const folded = foldedAt(point);
    if (folded.type === 'invisible') {
      at = runEnd(text, folded.units, next);
    } else if (folded.type === 'emoji') {
      open = close(chunks, letters, open);
      at = addEmoji(text, folded.units, at, letters, chunks);
    } else {
      open = scanOther(folded, at, next, open, letters, chunks);
      at = next;
    }
  }
  close(chunks, letters, open);
  return at;
}

/** Whether a blank stands after a single letter and before what may be another one. */
function mayGoOn(text: string, at: number, chunks: Chunks): boolean {
  if (chunks.count === 0 || !chunks.isSingleLetter(chunks.count - 1)) return false;
  if (text.charCodeAt(at) !== 32 || at + 1 >= text.length) return false;
  const next = CODES[Math.min(text.charCodeAt(at + 1), 255)] as number;
  const second = CODES[Math.min(text.charCodeAt(at + 2) || 32, 255)] as number;
  if (next === SPACE || next === NEWLINE) return false;
  // A digit in the second place may be a keycap.
  return !(next < SPACE && second <= LAST_LETTER);
}

function keycapAt(text: string, at: number): number {
  // Most digits are followed by ASCII, which no keycap is made of.
  return text.charCodeAt(at + 1) >= 128 ? keycapLength(text, at) : 0;
}

function markedKeycap(text: string, at: number, unit: number): number {
  return unit === HASH || unit === STAR ? keycapAt(text, at) : 0;
}

function addKeycap(unit: number, at: number, length: number, letters: Letters, chunks: Chunks) {
  const from = letters.count;
  letters.push(unit, at, at + length, 0);
  letters.push(KEYCAP_SIGN, at, at + length, 0);
  chunks.add(EMOJI_CHUNK, from, letters.count, at, at + length);
}

function scanAscii(
  unit: number,
  code: number,
  at: number,
  open: number,
  letters: Letters,
  chunks: Chunks,
): number {
  if (code < SPACE) {
    const word =
      open === NONE ? chunks.add(WORD_CHUNK, letters.count, letters.count, at, at) : open;
    const lower = code <= 26 ? code + 96 : unit;
    letters.push(lower, at, at + 1, lower === unit ? 0 : 1);
    return word;
  }
  if (unit === LOW_LINE && open !== NONE && chunks.type[open] !== WORD_CHUNK) {
    letters.push(unit, at, at + 1, 0);
    return open;
  }
  close(chunks, letters, open);
  const from = letters.count;
  if (unit === AT_SIGN) return chunks.add(MENTION_CHUNK, from, from, at, at + 1);
  if (unit === HASH) return chunks.add(HASHTAG_CHUNK, from, from, at, at + 1);
  chunks.add(BREAK_CHUNK, unit, ASCII_BREAKS[unit] as number, at, at + 1);
  return NONE;
}

/** Where a run of one character ends, so that a flood of it is skipped in a tight loop. */
function runEnd(text: string, char: string, at: number): number {
  while (text.startsWith(char, at)) at += char.length;
  return at;
}

/** Adds an emoji as often as it is repeated; gives where that ends. */
function addEmoji(
  text: string,
  emoji: string,
  at: number,
  letters: Letters,
  chunks: Chunks,
): number {
  do {
    const from = letters.count;
    const next = at + emoji.length;
    for (let unit = 0; unit < emoji.length; unit++) {
      letters.push(emoji.charCodeAt(unit), at, next, 0);
    }
    chunks.add(EMOJI_CHUNK, from, letters.count, at, next);
    at = next;
  } while (text.startsWith(emoji, at));
  return at;
}

function scanOther(
  { type, units, capital, strength }: Folded,
  at: number,
  next: number,
  open: number,
  letters: Letters,
  chunks: Chunks,
): number {
  if (type === 'letters') {
    const word =
      open === NONE ? chunks.add(WORD_CHUNK, letters.count, letters.count, at, at) : open;
    for (let unit = 0; unit < units.length; unit++) {
      letters.push(units.charCodeAt(unit), at, next, capital);
    }
    return word;
  }
  close(chunks, letters, open);
  const from = letters.count;
  if (type === 'hashtag') return chunks.add(HASHTAG_CHUNK, from, from, at, next);
  chunks.add(BREAK_CHUNK, units.charCodeAt(0), strength, at, next);
  return NONE;
}

/** Ends the open chunk; one without letters (a lone `#`) is dropped. */
function close(chunks: Chunks, letters: Letters, open: number): number {
  if (open === NONE) return NONE;
  if (letters.count === chunks.from[open]) chunks.count = open;
  else {
    chunks.to[open] = letters.count;
    chunks.end[open] = letters.ends[letters.count - 1] as number;
  }
  return NONE;
}
