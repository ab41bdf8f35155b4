import type { Match, Reading } from '../lexicon/match.ts';
import { isDenied } from './denial.ts';
import { fnv1a } from './fnv1a.ts';
import type { TextSymbol } from './symbols.ts';

/** The model has 2^16 weights; a feature is a hash into them. */
export const FEATURE_BITS = 16;
const MASK = (1 << FEATURE_BITS) - 1;
/** How far apart a name and a word class still say something together, in tokens. */
const NEAR = 6;
/** How far from a contestant the side on which a word stands still counts, in symbols. */
const BESIDE = 4;
/** Longer runs of letters are no words and would only cost time. */
const LONGEST_WORD = 30;

/** A feature with the raw place it came from, for the explanation. */
export interface Feature {
  bucket: number;
  /** Token range [from, to); empty for features of the whole text. */
  from: number;
  to: number;
}

/** Describes a reading for the linear part of the stance model. */
export function featuresOf(
  reading: Reading,
  contestants: ReadonlySet<Match>,
  symbols: readonly TextSymbol[],
): Feature[] {
  const features: Feature[] = [];
  const add = (key: string, from: number, to: number) =>
    features.push({ bucket: bucketOf(key), from, to });
  addSequence(symbols, add);
  addNeighbours(symbols, add);
  addClasses(reading, contestants, add);
  addStyle(reading, add);
  return unique(features);
}

type Add = (key: string, from: number, to: number) => void;

function addSequence(symbols: readonly TextSymbol[], add: Add): void {
  for (const [index, symbol] of symbols.entries()) {
    const next = symbols[index + 1];
    const second = symbols[index + 2];
    add(`u${symbol.text}`, symbol.from, symbol.to);
    if (next) add(`b${symbol.text} ${next.text}`, symbol.from, next.to);
    if (next && second && (!symbol.plain || !second.plain)) {
      add(`s${symbol.text} ${second.text}`, symbol.from, second.to);
    }
    if (symbol.plain && symbol.text.length > 4 && symbol.text.length <= LONGEST_WORD)
      addPieces(symbol, add);
  }
}

/** Words by the side of a contestant on which they stand: who is praised and who praises. */
function addNeighbours(symbols: readonly TextSymbol[], add: Add): void {
  for (const [index, { name }] of symbols.entries()) {
    if (!name) continue;
    for (let distance = 1; distance <= BESIDE; distance++) {
      const left = symbols[index - distance];
      const right = symbols[index + distance];
      if (left) add(`l${left.text}`, left.from, left.to);
      if (right) add(`r${right.text}`, right.from, right.to);
    }
  }
}

/** Four-letter pieces, so that a new inflection or spelling of a known word still counts. */
function addPieces(symbol: TextSymbol, add: Add): void {
  const padded = `_${symbol.text}_`;
  for (let at = 0; at + 4 <= padded.length; at++) {
    add(`c${padded.slice(at, at + 4)}`, symbol.from, symbol.to);
  }
}

function addClasses(reading: Reading, contestants: ReadonlySet<Match>, add: Add): void {
  const words = reading.matches.filter((match) => !contestants.has(match) && !isName(match));
  for (const word of words) add(`k${word.class}`, word.from, word.to);
  for (const name of contestants) {
    add(`n${name.class}`, name.from, name.to);
    if (reading.tokens[name.from]?.hashtag) add(`h${name.class}`, name.from, name.to);
    for (const word of near(words, name)) {
      const order = word.from >= name.to ? '>' : '<';
      add(`x${name.class}${order}${word.class}`, word.from, word.to);
      add(`y${word.class}`, word.from, word.to);
    }
  }
  for (const phrase of reading.phrases) {
    if (
      phrase.names.every(
        (name) => name.class === 'number' || contestants.has(name) || !isName(name),
      )
    ) {
      if (isDenied(reading, phrase)) {
        add(`d${phrase.class}`, phrase.from, phrase.to);
        continue;
      }
      add(`p${phrase.entry}`, phrase.from, phrase.to);
      add(`e${phrase.class}`, phrase.from, phrase.to);
    }
  }
  const kinds = new Set([...contestants].map((name) => name.entry));
  add(`names${Math.min(kinds.size, 4)}`, 0, 0);
}

/** Words, sorted by place, that stand fewer than `NEAR` tokens from a name. */
function near(words: Match[], name: Match): Match[] {
  let first = 0;
  let end = words.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((words[middle] as Match).to + NEAR <= name.from) first = middle + 1;
    else end = middle;
  }
  const found: Match[] = [];
  for (let at = first; at < words.length && (words[at] as Match).from < name.to + NEAR; at++) {
    found.push(words[at] as Match);
  }
  return found;
}

const isName = (match: Match) => /who|party|handle|team|alias|slogan|mock/.test(match.class);

function addStyle(reading: Reading, add: Add): void {
  const { tokens, text } = reading;
  const words = tokens.filter((token) => token.kind === 'word');
  const titled = words.filter((token) => token.letterCase !== 'lower').length;
  const share = words.length ? titled / words.length : 0;
  add(`title${Math.round(share * 4)}`, 0, 0);
  add(`length${Math.min(6, Math.round(Math.log2(words.length + 1)))}`, 0, 0);
  add(`tags${Math.min(3, new Set(tokens.map((token) => token.hashtag)).size - 1)}`, 0, 0);
  for (const kind of ['url', 'mention', 'emoji'] as const) {
    const count = tokens.filter((token) => token.kind === kind).length;
    if (count > 0) add(`${kind}${Math.min(3, count)}`, 0, 0);
  }
  if (tokens[0]?.kind === 'mention') add('answers', 0, 0);
  if (text.includes('!')) add('exclaims', 0, 0);
  if (text.includes('?')) add('asks', 0, 0);
  if (/["“”]/.test(text)) add('quotes', 0, 0);
  if (/(?:\.\.\.|…)\s*(?:https?:\S*)?\s*$/.test(text)) add('cut-off', 0, 0);
  if (tokens.some((token) => token.leetDigit)) add('leet', 0, 0);
}

function unique(features: Feature[]): Feature[] {
  const seen = new Set<number>();
  return features.filter(({ bucket }) => !seen.has(bucket) && seen.add(bucket));
}

function bucketOf(key: string): number {
  const value = fnv1a(key);
  return (value ^ (value >>> 16)) & MASK;
}
