import { AddressFinder } from './addresses.ts';
import { CODES, HASH_FACTOR, MARK, NEWLINE, ODD, SPACE } from './char-codes.ts';
import { Chunks } from './chunks.ts';
import { CLITIC_END, pairOf, SHORTEST_STEM, stemHash } from './clitics.ts';
import { Letters } from './letters.ts';
import { readChunks, SHORTEST_JOINED_WORD } from './read-chunks.ts';
import { scanChunks } from './scan-chunks.ts';
import { NUMBER, type TokenArrays, UNREAD, WORD } from './token-arrays.ts';
import { WordReader } from './word-reader.ts';
import { FILTER_SHIFT, filterBits, KNOWN, SPREAD, STARTS, type WordTable } from './word-table.ts';

/** Folded letters of the odd tokens of the text that was scanned last. */
export const oddLetters = new Letters();
export const wordReader = new WordReader();
const chunks = new Chunks();
const addresses = new AddressFinder();
const encoder = new TextEncoder();

/** One byte for each UTF-16 unit of the text: ASCII as it is, all else `NOT_ASCII`. */
let bytes = new Uint8Array(1024);
let plainUnits = new Uint16Array(64);
const NOT_ASCII = 255;
const LAST_SENTINEL = 97;

/** The bit by which a small ASCII letter differs from a capital. */
const SMALL_LETTER = 32;
const LAST_LETTER = 26;
const W = 23;
const DOT = 46;
const MOST_BALLOT_DIGITS = 2;

/**
 * Reads a text into `tokens` in one pass. Plain words (ASCII letters or digits between blanks and
 * ordinary punctuation) are hashed as they are read and looked up only when the filter says that
 * something may begin with them; all else goes through `scanChunks`. Linear in the text; never throws.
 *
 * It is one function because the engine keeps its few variables in registers only then.
 */
export function scanText(text: string, words: WordTable, tokens: TokenArrays): void {
  const length = text.length;
  tokens.reset(length);
  oddLetters.count = 0;
  addresses.reset(text);
  const source = fillBytes(text);
  const { filter } = words;
  // Constants of other modules are read from memory at every use; of a function, they are registers.
  const codes = CODES;
  const cliticEnd = CLITIC_END;
  const factor = HASH_FACTOR;
  const space = SPACE;
  const newline = NEWLINE;
  const mark = MARK;
  const odd = ODD;
  let { start: starts, end: ends, word: wordOf, kind: kinds } = tokens;
  let count = 0;
  let at = 0;
  let strength = 0;
  let chunkStart = 0;
  let chunkStrength = 0;
  for (;;) {
    let code = codes[source[at] as number] as number;
    while (code >= space && code < odd) {
      at++;
      if (code <= newline) {
        if (code === newline) strength = 2;
        chunkStart = at;
        chunkStrength = strength;
      } else if (code - mark > strength) strength = code - mark;
      code = codes[source[at] as number] as number;
    }
    if (at >= length) break;
    const start = at;
    let hash = 0;
    let last = 0;
    let doubled = 0;
    let inner = SMALL_LETTER;
    let kind = WORD;
    if (code <= 26) {
      do {
        hash = (Math.imul(hash, factor) + code) | 0;
        if (code === last) doubled = 1;
        last = code;
        const byte = source[++at] as number;
        inner &= byte;
        code = codes[byte] as number;
      } while (code <= 26);
    } else if (code < space) {
      kind = NUMBER;
      do {
        hash = (Math.imul(hash, factor) + code) | 0;
        code = codes[source[++at] as number] as number;
      } while (code < space && code > 26);
    }
    if (
      (code > newline
        ? !endsPlainly(source, at, last)
        : code < space || maySpell(source, start, at)) ||
      (inner === 0 && isCamelCase(source, start, at))
    ) {
      tokens.count = count;
      tokens.pendingBreak = chunkStrength;
      at = readOdd(text, chunkStart, words, tokens);
      count = tokens.count;
      strength = tokens.pendingBreak;
      ({ start: starts, end: ends, word: wordOf, kind: kinds } = tokens);
      continue;
    }
    starts[count] = start;
    ends[count] = at;
    kinds[count] = kind | (strength << 3);
    wordOf[count] = UNREAD;
    strength = 0;
    const spread = Math.imul(hash, SPREAD);
    const bits = filterBits(spread);
    const mayStart = ((filter[spread >>> FILTER_SHIFT] as number) & bits) === bits;
    if (mayStart && considerWord(hash, count, words, tokens)) {
      // Looked up.
    } else if (doubled === 1) considerDoubled(count, words, tokens);
    else if (kind === NUMBER) {
      if (at - start <= MOST_BALLOT_DIGITS) tokens.addCandidate(count, 0);
    } else if (
      at - start > SHORTEST_STEM &&
      cliticEnd[((codes[source[at - 2] as number] as number) << 5) | last] !== 0
    ) {
      considerStem(hash, count, words, tokens);
    }
    count++;
  }
  tokens.count = count;
  tokens.pendingBreak = strength;
}

/** Whether only punctuation follows up to the next blank, and `www.` does not begin an address. */
function endsPlainly(source: Uint8Array, at: number, last: number): boolean {
  if (last === W && source[at] === DOT) return false;
  let code = CODES[source[at] as number] as number;
  while (code >= MARK && code < ODD) code = CODES[source[++at] as number] as number;
  return code === SPACE || code === NEWLINE;
}

/** Whether a single letter is followed by a space and what may be another single letter. */
function maySpell(source: Uint8Array, start: number, at: number): boolean {
  if (at - start !== 1 || source[at] !== 32) return false;
  const next = CODES[source[at + 1] as number] as number;
  if (source[at + 1] === NOT_ASCII) return true;
  // Not so before two letters; a digit there may be a keycap.
  return next < SPACE && (CODES[source[at + 2] as number] as number) > LAST_LETTER;
}

/** Whether a word of mixed case may be several words. */
function isCamelCase(source: Uint8Array, start: number, end: number): boolean {
  if (end - start < SHORTEST_JOINED_WORD) return false;
  let small = 0;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    if (((source[at] as number) & SMALL_LETTER) !== 0) small++;
    else if (at > start) capitals++;
  }
  return small > 0 && capitals > 0;
}

/** Reads what begins at `from` and is more than a plain word; gives where plain text goes on. */
function readOdd(text: string, from: number, words: WordTable, tokens: TokenArrays): number {
  chunks.count = 0;
  const next = scanChunks(text, from, oddLetters, chunks, addresses);
  readChunks(chunks, oddLetters, words, wordReader, tokens);
  return next;
}

/** Looks a plain word up of whose hash the filter has a bit. False when it is not in the table. */
function considerWord(hash: number, token: number, words: WordTable, tokens: TokenArrays): boolean {
  const from = tokens.start[token] as number;
  const to = tokens.end[token] as number;
  const word = words.findPlain(hash, bytes, from, to);
  if (word === 0) return false;
  const flags = words.flags[word] as number;
  const isNumber = ((tokens.kind[token] as number) & 7) === NUMBER;
  if (isNumber || (flags & KNOWN) !== 0) {
    tokens.word[token] = word;
    const ballot = isNumber && to - from <= MOST_BALLOT_DIGITS;
    if (ballot || (flags & STARTS) !== 0) tokens.addCandidate(token, 0);
  } else readCandidate(token, words, tokens);
  return true;
}

/** Reads a plain word that ends like one with a clitic when something may begin with its stem. */
function considerStem(hash: number, token: number, words: WordTable, tokens: TokenArrays): void {
  const to = tokens.end[token] as number;
  const last = CODES[bytes[to - 1] as number] as number;
  const second = CODES[bytes[to - 2] as number] as number;
  const third = CODES[bytes[to - 3] as number] as number;
  const length = CLITIC_END[pairOf(second, last)] as number;
  if (to - (tokens.start[token] as number) < length + SHORTEST_STEM) return;
  if (words.mayStart(stemHash(hash, third, second, last))) readCandidate(token, words, tokens);
}

/** Reads a plain word with doubled letters when something may begin with what it is stretched from. */
function considerDoubled(token: number, words: WordTable, tokens: TokenArrays): void {
  const from = tokens.start[token] as number;
  const to = tokens.end[token] as number;
  let short = 0;
  let tight = 0;
  let third = 0;
  let second = 0;
  let last = 0;
  for (let at = from; at < to; ) {
    const code = CODES[bytes[at] as number] as number;
    let end = at + 1;
    while (end < to && CODES[bytes[end] as number] === code) end++;
    tight = (Math.imul(tight, HASH_FACTOR) + code) | 0;
    short = (Math.imul(short, HASH_FACTOR) + code) | 0;
    if (end - at === 2) short = (Math.imul(short, HASH_FACTOR) + code) | 0;
    third = second;
    second = last;
    last = code;
    at = end;
  }
  const clitic = CLITIC_END[pairOf(second, last)] !== 0;
  if (
    words.mayStart(short) ||
    words.mayStart(tight) ||
    (clitic && words.mayStart(stemHash(short, third, second, last))) ||
    (clitic && words.mayStart(stemHash(tight, third, second, last)))
  ) {
    readCandidate(token, words, tokens);
  }
}

/** Reads a plain word in full and notes whether something may begin with it. */
function readCandidate(token: number, words: WordTable, tokens: TokenArrays): void {
  const word = readWord(token, words, tokens);
  if (((words.flags[word] as number) & STARTS) !== 0) tokens.addCandidate(token, 0);
}

/** Reads a token of the text that was scanned last; `wordReader` keeps the form of a word. */
export function readWord(token: number, words: WordTable, tokens: TokenArrays): number {
  if (tokens.isFolded(token)) {
    const from = tokens.letters[token] as number;
    wordReader.read(words, oddLetters.units, from, tokens.lettersEnd[token] as number);
    tokens.word[token] = wordReader.word;
    return wordReader.word;
  }
  const from = tokens.start[token] as number;
  const length = (tokens.end[token] as number) - from;
  if (plainUnits.length < length) plainUnits = new Uint16Array(length * 2);
  for (let at = 0; at < length; at++) {
    const code = CODES[bytes[from + at] as number] as number;
    plainUnits[at] = code <= 26 ? code + 96 : code;
  }
  if ((tokens.kind[token] as number) % 8 === NUMBER) {
    tokens.word[token] = words.find(plainUnits, 0, length);
  } else {
    wordReader.read(words, plainUnits, 0, length);
    tokens.word[token] = wordReader.word;
  }
  return tokens.word[token] as number;
}

/** Copies a text into `bytes`, with a blank and a letter behind it at which the scan stops. */
function fillBytes(text: string): Uint8Array {
  const { length } = text;
  if (bytes.length < length * 3 + 4) bytes = new Uint8Array(length * 6 + 4);
  if (encoder.encodeInto(text, bytes).written !== length) {
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      bytes[at] = unit < 128 ? unit : NOT_ASCII;
    }
  }
  bytes[length] = 32;
  bytes[length + 1] = LAST_SENTINEL;
  bytes[length + 2] = LAST_SENTINEL;
  return bytes;
}
