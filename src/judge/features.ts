import type { Match, Reading } from '../lexicon/match.ts';
import type { Token } from '../text/token.ts';
import { HONORIFICS } from './name-sense.ts';

/** The model has 2^16 weights; a feature is a hash into them. */
export const FEATURE_BITS = 16;
const MASK = (1 << FEATURE_BITS) - 1;
/** How far apart a name and a word class still say something together, in tokens. */
const NEAR = 6;
/** Longer runs of letters are no words and would only cost time. */
const LONGEST_WORD = 30;

/** A feature with the raw place it came from, for the explanation. */
export interface Feature {
  bucket: number;
  /** Token range [from, to); empty for features of the whole text. */
  from: number;
  to: number;
}

/**
 * Describes a reading for the stance model. Names are replaced by their class, so that the weights
 * learn how people speak of contestants and not of whom they spoke in 2024.
 */
export function featuresOf(reading: Reading, contestants: ReadonlySet<Match>): Feature[] {
  const features: Feature[] = [];
  const add = (key: string, from: number, to: number) =>
    features.push({ bucket: hash(key), from, to });
  const symbols = symbolsOf(reading, contestants);
  addSequence(symbols, add);
  addClasses(reading, contestants, add);
  addStyle(reading, add);
  return unique(features);
}

interface Symbol {
  text: string;
  from: number;
  to: number;
  /** A word as it was written, not a class. */
  plain: boolean;
}

function symbolsOf(reading: Reading, contestants: ReadonlySet<Match>): Symbol[] {
  const { tokens } = reading;
  const nameAt = new Map<number, Match>();
  for (const name of contestants) {
    const other = nameAt.get(name.from);
    if (!other || other.to < name.to) nameAt.set(name.from, name);
  }
  const symbols: Symbol[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (token.breakBefore === 2) symbols.push({ text: '<.>', from: at, to: at, plain: false });
    const name = nameAt.get(at);
    const to = name ? name.to : at + 1;
    const text = name ? `<${name.class}>` : symbolOf(token, tokens[at - 1]);
    symbols.push({ text, from: at, to, plain: !name && !text.startsWith('<') });
    at = to;
  }
  return symbols;
}

function symbolOf(token: Token, before: Token | undefined): string {
  if (token.kind === 'url') return '<url>';
  if (token.kind === 'mention') return '<at>';
  if (token.kind === 'number') {
    const value = Number(token.form);
    if (token.form.length === 4 && value >= 1990 && value <= 2045) return '<year>';
    return token.form.length <= 2 && value >= 1 && value <= 5 ? '<ballot>' : '<number>';
  }
  if (before && HONORIFICS.has(before.form) && token.letterCase !== 'lower') return '<person>';
  return token.form;
}

type Add = (key: string, from: number, to: number) => void;

function addSequence(symbols: Symbol[], add: Add): void {
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

/** Four-letter pieces, so that a new inflection or spelling of a known word still counts. */
function addPieces(symbol: Symbol, add: Add): void {
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

/** FNV-1a over UTF-16 units, folded to the number of weights. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    value ^= key.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return (value ^ (value >>> 16)) & MASK;
}
