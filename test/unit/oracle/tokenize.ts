import type { Break, Token } from '../../../src/text/token.ts';
import { type Chunk, scan } from './scan.ts';
import { type Piece, splitByVocabulary, splitCamelCase } from './split-words.ts';
import { type KnowsWord, readWord } from './word-forms.ts';

/** Punctuation that may join the letters of one word (`p.r.a.b.o.w.o`, `pra*bowo`). */
const JOINERS = new Set(['.', '-', '_', '*', '~', '|', '+', "'", '·', '•', '/']);
const SPACE = /^[ \u00a0]$/;
const FEWEST_SPACED_LETTERS = 4;

/**
 * Reads a text as tokens with exact raw offsets: folded, with look-alikes, stretched, spaced and
 * dotted letters, leet digits, reduplication and joined hashtags resolved as far as `knows` tells
 * that a word results. Linear in the text; never throws.
 */
export function tokenize(text: string, knows: KnowsWord): Token[] {
  const chunks = joinSpelledWords(scan(text), knows);
  const tokens: Token[] = [];
  let strength: Break = 0;
  let hashtags = 0;
  let endBefore = 0;
  for (const chunk of chunks) {
    if (chunk.type === 'break') {
      strength = Math.max(strength, chunk.strength) as Break;
      continue;
    }
    if (text.slice(endBefore, chunk.start).includes('\n')) strength = 2;
    if (chunk.type === 'hashtag') hashtags++;
    const read = readChunk(chunk, chunk.type === 'hashtag' ? hashtags : 0, knows);
    if (read[0]) read[0].breakBefore = strength;
    tokens.push(...read);
    strength = 0;
    endBefore = chunk.end;
  }
  return tokens;
}

function readChunk(chunk: Chunk, hashtag: number, knows: KnowsWord): Token[] {
  const written = chunk.letters.join('');
  if (chunk.type === 'url') return [plainToken(chunk, 'url', 'url')];
  if (chunk.type === 'emoji') return [plainToken(chunk, 'emoji', written)];
  if (chunk.type === 'mention') return [plainToken(chunk, 'mention', `@${written}`)];
  const pieces =
    hashtag > 0 ? splitHashtag(chunk, written, knows) : splitWord(chunk, written, knows);
  return pieces.map((piece) => pieceToken(chunk, piece, pieces.length > 1, hashtag, knows));
}

function splitHashtag(chunk: Chunk, written: string, knows: KnowsWord): Piece[] {
  const camel = splitCamelCase(chunk.letters, chunk.capitals);
  const allOneCase = !chunk.capitals.some(Boolean) || chunk.capitals.every(Boolean);
  if (camel.length > 1 && !allOneCase) return camel;
  if (knows(written)) return [[0, chunk.letters.length]];
  return splitByVocabulary(written, knows) ?? camel;
}

function splitWord(chunk: Chunk, written: string, knows: KnowsWord): Piece[] {
  const whole: Piece[] = [[0, chunk.letters.length]];
  if (chunk.letters.length < 8 || knows(written)) return whole;
  const camel = splitCamelCase(chunk.letters, chunk.capitals);
  if (camel.length > 1) {
    const known = camel.every(([first, end]) => knows(written.slice(first, end)));
    if (known) return camel;
  }
  return whole;
}

function pieceToken(
  chunk: Chunk,
  [first, end]: Piece,
  divided: boolean,
  hashtag: number,
  knows: KnowsWord,
): Token {
  const written = chunk.letters.slice(first, end).join('');
  const capitals = chunk.capitals.slice(first, end);
  const number = /^\d+$/.test(written);
  const reading = number ? { form: written, leetDigit: '' } : readWord(written, knows);
  const start = divided ? (chunk.starts[first] as number) : chunk.start;
  return {
    kind: number ? 'number' : 'word',
    form: reading.form,
    start: first === 0 ? chunk.start : start,
    end: chunk.ends[end - 1] as number,
    breakBefore: 0,
    hashtag,
    letterCase: letterCase(capitals),
    leetDigit: reading.leetDigit,
    written,
  };
}

function letterCase(capitals: readonly boolean[]): Token['letterCase'] {
  if (capitals.length > 1 && capitals.every(Boolean)) return 'upper';
  return capitals[0] ? 'title' : 'lower';
}

function plainToken(chunk: Chunk, kind: Token['kind'], form: string): Token {
  const { start, end } = chunk;
  return {
    kind,
    form,
    start,
    end,
    breakBefore: 0,
    hashtag: 0,
    letterCase: 'lower',
    leetDigit: '',
    written: form,
  };
}

/**
 * Puts words back together that were spelled out: at least four single letters, each one separator
 * apart; or parts joined by one mark, when the whole is a known word.
 */
function joinSpelledWords(chunks: Chunk[], knows: KnowsWord): Chunk[] {
  const joined: Chunk[] = [];
  let at = 0;
  while (at < chunks.length) {
    const run = spelledRun(chunks, at, knows);
    if (run) {
      joined.push(run.chunk);
      at = run.next;
    } else {
      joined.push(chunks[at] as Chunk);
      at++;
    }
  }
  return joined;
}

function spelledRun(chunks: Chunk[], from: number, knows: KnowsWord) {
  const first = chunks[from] as Chunk;
  if (first.type !== 'word' || first.letters.length > 12) return null;
  const parts = [first];
  let at = from + 1;
  let marked = false;
  let hiding = true;
  while (parts.length < 24) {
    const next = chunks[at + 1];
    if (chunks[at]?.type !== 'break' || next?.type !== 'word') break;
    const single = parts.every((part) => part.letters.length === 1) && next.letters.length === 1;
    const joiner = (chunks[at] as Chunk).letters[0] as string;
    if (JOINERS.has(joiner)) marked = true;
    else if (!single || !SPACE.test(joiner)) break;
    if (joiner !== '*' && joiner !== '~') hiding = false;
    parts.push(next);
    at += 2;
  }
  return joinParts(parts, at, marked, hiding, knows);
}

function joinParts(
  parts: Chunk[],
  next: number,
  marked: boolean,
  hiding: boolean,
  knows: KnowsWord,
) {
  if (parts.length < 2) return null;
  const chunk: Chunk = {
    ...(parts[0] as Chunk),
    letters: parts.flatMap((part) => part.letters),
    starts: parts.flatMap((part) => part.starts),
    ends: parts.flatMap((part) => part.ends),
    capitals: parts.flatMap((part) => part.capitals),
    end: (parts[parts.length - 1] as Chunk).end,
  };
  const spelled = parts.every((part) => part.letters.length === 1);
  if (spelled && parts.length >= FEWEST_SPACED_LETTERS) return { chunk, next };
  const written = chunk.letters.join('');
  const apart = !hiding && parts.every((part) => knows(part.letters.join('')));
  return marked && !spelled && !apart && written.length >= (hiding ? 4 : 5) && knows(written)
    ? { chunk, next }
    : null;
}
