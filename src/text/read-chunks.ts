import {
  ADDRESS_CHUNK,
  BREAK_CHUNK,
  type Chunks,
  EMOJI_CHUNK,
  HASHTAG_CHUNK,
  MENTION_CHUNK,
} from './chunks.ts';
import { spelledLength } from './join-spelled.ts';
import { isDigit, type Letters } from './letters.ts';
import { type Pieces, splitByVocabulary, splitCamelCase } from './split-words.ts';
import {
  EMOJI,
  FOLDED,
  MENTION,
  NUMBER,
  type TokenArrays,
  UNREAD,
  URL_TOKEN,
  WORD,
} from './token-arrays.ts';
import type { WordReader } from './word-reader.ts';
import { STARTS, unitsOf, type WordTable } from './word-table.ts';

/** Shorter words are not split at their capitals. */
export const SHORTEST_JOINED_WORD = 8;
const HIGHEST_KEYCAP = 57;
const ADDRESS_FORM = unitsOf('url');
const pieces: Pieces = { count: 0, ends: new Int32Array(64) };
let joined = new Uint16Array(64);

/** Reads all chunks as tokens. What was spelled out is put back together first. */
export function readChunks(
  chunks: Chunks,
  letters: Letters,
  words: WordTable,
  reader: WordReader,
  tokens: TokenArrays,
): void {
  for (let chunk = 0; chunk < chunks.count; ) {
    if (chunks.type[chunk] === BREAK_CHUNK) {
      const strength = chunks.to[chunk] as number;
      if (strength > tokens.pendingBreak) tokens.pendingBreak = strength;
      chunk++;
      continue;
    }
    const length = spelledLength(chunks, chunk, letters.units, words);
    readChunk(chunks, chunk, chunk + length - 1, letters, words, reader, tokens);
    chunk += length;
  }
}

function readChunk(
  chunks: Chunks,
  first: number,
  last: number,
  letters: Letters,
  words: WordTable,
  reader: WordReader,
  tokens: TokenArrays,
): void {
  const from = chunks.from[first] as number;
  const to = chunks.to[last] as number;
  const start = chunks.start[first] as number;
  const type = chunks.type[first] as number;
  if (type === ADDRESS_CHUNK) {
    const token = addToken(tokens, URL_TOKEN, start, chunks.end[first] as number, from, to);
    setWord(tokens, token, words, words.find(ADDRESS_FORM, 0, ADDRESS_FORM.length));
  } else if (type === EMOJI_CHUNK) {
    const token = addToken(tokens, EMOJI, start, chunks.end[first] as number, from, to);
    setWord(tokens, token, words, words.find(letters.units, from, to));
    const keycap = to - from === 2 && (letters.units[from] as number) <= HIGHEST_KEYCAP;
    if (keycap && !isCandidate(tokens, token)) tokens.addCandidate(token, 0);
  } else if (type === MENTION_CHUNK) {
    const token = addToken(tokens, MENTION, start, chunks.end[first] as number, from, to);
    setWord(tokens, token, words, findMarked(words, 64, letters.units, from, to));
  } else if (type === HASHTAG_CHUNK) {
    tokens.hashtags++;
    splitHashtag(letters, words, from, to);
    readPieces(start, from, tokens.hashtags, letters, words, reader, tokens);
  } else {
    splitWord(letters, words, from, to);
    readPieces(start, from, 0, letters, words, reader, tokens);
  }
}

function splitHashtag({ units, capitals }: Letters, words: WordTable, from: number, to: number) {
  splitCamelCase(units, capitals, from, to, pieces);
  let high = 0;
  for (let at = from; at < to; at++) high += capitals[at] as number;
  const oneCase = high === 0 || high === to - from;
  if (pieces.count > 1 && !oneCase) return;
  if (words.isKnown(units, from, to)) {
    pieces.count = 1;
    pieces.ends[0] = to;
  } else splitByVocabulary(words, units, from, to, pieces);
}

function splitWord({ units, capitals }: Letters, words: WordTable, from: number, to: number) {
  if (to - from >= SHORTEST_JOINED_WORD) {
    splitCamelCase(units, capitals, from, to, pieces);
    if (pieces.count === 1) return;
    if (!words.isKnown(units, from, to) && allPiecesKnown(units, words, from)) return;
  }
  pieces.count = 1;
  pieces.ends[0] = to;
}

function allPiecesKnown(units: Uint16Array, words: WordTable, from: number): boolean {
  let first = from;
  for (let piece = 0; piece < pieces.count; piece++) {
    const end = pieces.ends[piece] as number;
    if (!words.isKnown(units, first, end)) return false;
    first = end;
  }
  return true;
}

function readPieces(
  start: number,
  from: number,
  hashtag: number,
  letters: Letters,
  words: WordTable,
  reader: WordReader,
  tokens: TokenArrays,
): void {
  const { units, starts, ends } = letters;
  const firstToken = tokens.count;
  let joinedLength = 1;
  for (let piece = 0, first = from; piece < pieces.count; piece++) {
    const end = pieces.ends[piece] as number;
    const kind = allDigits(units, first, end) ? NUMBER : WORD;
    const tokenStart = first === from ? start : (starts[first] as number);
    const token = addToken(tokens, kind, tokenStart, ends[end - 1] as number, first, end);
    tokens.hashtag[token] = hashtag;
    if (kind === WORD && hashtag === 0 && !words.mayBegin(units, first, end)) {
      tokens.word[token] = UNREAD;
    } else if (kind === WORD) {
      reader.read(words, units, first, end);
      tokens.leetDigit[token] = reader.leetDigit;
      setWord(tokens, token, words, reader.word);
      if (hashtag > 0) {
        joinedLength = join(reader.formUnits, reader.formFrom, reader.formTo, joinedLength);
      }
    } else {
      setWord(tokens, token, words, words.find(units, first, end));
      if (end - first <= 2 && !isCandidate(tokens, token)) tokens.addCandidate(token, 0);
      if (hashtag > 0) joinedLength = join(units, first, end, joinedLength);
    }
    first = end;
  }
  if (hashtag > 0) addTag(tokens, firstToken, words, joinedLength);
}

/** A listed hashtag is found whole, however it was split into words. */
function addTag(tokens: TokenArrays, first: number, words: WordTable, length: number): void {
  joined[0] = 35;
  const tag = words.find(joined, 0, length);
  if (tag === 0) return;
  for (let at = tokens.candidateCount - 1; at >= 0; at--) {
    if ((tokens.candidates[at] as number) < first) break;
    if (tokens.candidates[at] !== first) continue;
    tokens.candidateTags[at] = tag;
    return;
  }
  insertCandidate(tokens, first, tag);
}

function insertCandidate(tokens: TokenArrays, token: number, tag: number): void {
  tokens.addCandidate(token, tag);
  const { candidates, candidateTags } = tokens;
  for (let at = tokens.candidateCount - 1; at > 0; at--) {
    if ((candidates[at - 1] as number) < token) return;
    candidates[at] = candidates[at - 1] as number;
    candidateTags[at] = candidateTags[at - 1] as number;
    candidates[at - 1] = token;
    candidateTags[at - 1] = tag;
  }
}

function join(units: Uint16Array, from: number, to: number, length: number): number {
  if (length + to - from > joined.length) {
    const longer = new Uint16Array((length + to - from) * 2);
    longer.set(joined);
    joined = longer;
  }
  joined.set(units.subarray(from, to), length);
  return length + to - from;
}

function findMarked(words: WordTable, mark: number, units: Uint16Array, from: number, to: number) {
  join(units, from, to, 1);
  joined[0] = mark;
  return words.find(joined, 0, 1 + to - from);
}

function allDigits(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isDigit(units[at] as number)) return false;
  return true;
}

function addToken(
  tokens: TokenArrays,
  kind: number,
  start: number,
  end: number,
  from: number,
  to: number,
): number {
  const token = tokens.count++;
  tokens.makeRoom(tokens.count);
  tokens.start[token] = start;
  tokens.end[token] = end;
  tokens.kind[token] = kind | (tokens.pendingBreak << 3) | FOLDED;
  tokens.letters[token] = from;
  tokens.lettersEnd[token] = to;
  tokens.hashtag[token] = 0;
  tokens.leetDigit[token] = 0;
  tokens.pendingBreak = 0;
  return token;
}

function setWord(tokens: TokenArrays, token: number, words: WordTable, word: number): void {
  tokens.word[token] = word;
  if (((words.flags[word] as number) & STARTS) !== 0) tokens.addCandidate(token, 0);
}

function isCandidate(tokens: TokenArrays, token: number): boolean {
  return tokens.candidateCount > 0 && tokens.candidates[tokens.candidateCount - 1] === token;
}
