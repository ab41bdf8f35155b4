import { textOf } from './letters.ts';
import { oddLetters, readWord, scanText, wordReader } from './scan-text.ts';
import type { Break, Token } from './token.ts';
import { KINDS, NUMBER, TokenArrays, URL_TOKEN, WORD } from './token-arrays.ts';
import type { WordTable } from './word-table.ts';

const own = new TokenArrays();

/**
 * Reads a text as tokens with exact raw offsets: folded, with look-alikes, stretched, spaced and
 * dotted letters, leet digits, reduplication and joined hashtags resolved as far as `words` tells that
 * a word results. Linear in the text; never throws.
 */
export function tokenize(text: string, words: WordTable): Token[] {
  scanText(text, words, own);
  return openTokens(text, words, own);
}

/** The tokens of the text that was scanned last, as objects. */
export function openTokens(text: string, words: WordTable, tokens: TokenArrays): Token[] {
  const opened: Token[] = [];
  for (let at = 0; at < tokens.count; at++) {
    opened.push(
      tokens.isFolded(at) ? openOdd(at, words, tokens) : openPlain(at, text, words, tokens),
    );
  }
  return opened;
}

function openPlain(at: number, text: string, words: WordTable, tokens: TokenArrays): Token {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const kind = (tokens.kind[at] as number) & 7;
  const raw = text.slice(start, end);
  const written = raw.toLowerCase();
  let form = written;
  if (kind === WORD) {
    readWord(at, words, tokens);
    form = readForm(written);
  }
  return {
    kind: KINDS[kind] as Token['kind'],
    form,
    start,
    end,
    breakBefore: tokens.breakBefore(at) as Break,
    hashtag: 0,
    letterCase: caseOf(raw, written),
    leetDigit: '',
    written,
  };
}

function caseOf(raw: string, written: string): Token['letterCase'] {
  if (raw[0] === written[0]) return 'lower';
  return raw.length > 1 && raw === raw.toUpperCase() ? 'upper' : 'title';
}

function openOdd(at: number, words: WordTable, tokens: TokenArrays): Token {
  const from = tokens.letters[at] as number;
  const to = tokens.lettersEnd[at] as number;
  const kind = (tokens.kind[at] as number) & 7;
  const letters = oddLetters.text(from, to);
  const written = kind === URL_TOKEN ? 'url' : KINDS[kind] === 'mention' ? `@${letters}` : letters;
  let form = written;
  if (kind === WORD) {
    readWord(at, words, tokens);
    form = readForm(written);
  }
  const digit = tokens.leetDigit[at] as number;
  return {
    kind: KINDS[kind] as Token['kind'],
    form,
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
    breakBefore: tokens.breakBefore(at) as Break,
    hashtag: tokens.hashtag[at] as number,
    letterCase: kind === WORD || kind === NUMBER ? oddCase(from, to) : 'lower',
    leetDigit: digit === 0 ? '' : String.fromCharCode(digit),
    written,
  };
}

function oddCase(from: number, to: number): Token['letterCase'] {
  const { capitals } = oddLetters;
  if (capitals[from] === 0) return 'lower';
  if (to - from === 1) return 'title';
  for (let at = from; at < to; at++) if (capitals[at] === 0) return 'title';
  return 'upper';
}

/** The form that was read last; most words are read as they are written. */
function readForm(written: string): string {
  const { formUnits, formFrom, formTo, leetDigit } = wordReader;
  if (leetDigit === 0 && formTo - formFrom === written.length) return written;
  return textOf(formUnits, formFrom, formTo);
}
