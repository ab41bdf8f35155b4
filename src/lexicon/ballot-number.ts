import { oddLetters } from '../text/scan-text.ts';
import { EMOJI, NUMBER, type TokenArrays, UNREAD } from '../text/token-arrays.ts';
import type { Lexicon } from './lexicon.ts';

const HIGHEST = 24;
const KEYCAP_SIGN = 0x20e3;
const ZERO = 48;
export const NO_NUMBER = -1;

/**
 * The ballot number that a token of the text that was scanned last may name, or `NO_NUMBER`: `02` and
 * `2` and `dua` and `2⃣` are 2.
 */
export function ballotNumber(
  { ballotNumbers }: Lexicon,
  text: string,
  tokens: TokenArrays,
  token: number,
): number {
  const kind = (tokens.kind[token] as number) & 7;
  if (kind === NUMBER) return writtenNumber(text, tokens, token);
  if (kind === EMOJI) return keycapNumber(tokens, token);
  const word = tokens.word[token] as number;
  // A mention or an address is never in the table of number words.
  return word === UNREAD ? NO_NUMBER : (ballotNumbers[word] ?? NO_NUMBER);
}

function writtenNumber(text: string, tokens: TokenArrays, token: number): number {
  const folded = tokens.isFolded(token);
  const from = tokens.letters[token] as number;
  const start = tokens.start[token] as number;
  const length = folded
    ? (tokens.lettersEnd[token] as number) - from
    : (tokens.end[token] as number) - start;
  if (length > 2) return NO_NUMBER;
  let value = 0;
  for (let at = 0; at < length; at++) {
    const unit = folded ? (oddLetters.units[from + at] as number) : text.charCodeAt(start + at);
    value = value * 10 + unit - ZERO;
  }
  return value >= 1 && value <= HIGHEST ? value : NO_NUMBER;
}

function keycapNumber(tokens: TokenArrays, token: number): number {
  const from = tokens.letters[token] as number;
  if ((tokens.lettersEnd[token] as number) - from !== 2) return NO_NUMBER;
  const value = (oddLetters.units[from] as number) - ZERO;
  const isKeycap = oddLetters.units[from + 1] === KEYCAP_SIGN && value >= 0 && value <= 9;
  return isKeycap ? value : NO_NUMBER;
}
