import { readWord } from '../text/scan-text.ts';
import { type TokenArrays, UNREAD } from '../text/token-arrays.ts';
import { grown } from '../text/word-table.ts';
import type { Lexicon } from './lexicon.ts';
import type { MatchArrays } from './match-arrays.ts';
import type { BegunPatterns, OpenPattern } from './pattern-index.ts';

/** A phrase pattern found in the text that was scanned last. */
export interface FoundPhrase {
  pattern: OpenPattern;
  /** Token range [from, to). */
  from: number;
  to: number;
  /** The matches that filled a class of the pattern. */
  names: number[];
}

const SENTENCE = 2;
const NOBODY = -1;

/**
 * How far a pattern may have got: ends of tokens, each with the last name on the way there. They are
 * counted and not made anew, since a text may begin thousands of patterns.
 */
class States {
  count = 0;
  ends = new Int32Array(64);
  names = new Int32Array(64);

  /** Adds a state unless there is one as far on. */
  reach(end: number, name: number): void {
    if (this.has(end)) return;
    if (this.count === this.ends.length) {
      this.ends = grown(this.ends, this.count * 2);
      this.names = grown(this.names, this.count * 2);
    }
    this.ends[this.count] = end;
    this.names[this.count++] = name;
  }

  has(end: number): boolean {
    for (let at = 0; at < this.count; at++) if (this.ends[at] === end) return true;
    return false;
  }
}

let states = new States();
let nextStates = new States();
/** Names on the way to a state: a match and the name before it. */
const nameOf: number[] = [];
const nameBefore: number[] = [];

/**
 * Finds all phrase patterns. Each start advances a set of states element by element; the set is
 * bounded by the gap widths, so that the cost is linear in the text and there is no backtracking.
 */
export function findPhrases(
  lexicon: Lexicon,
  tokens: TokenArrays,
  matches: MatchArrays,
): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  let match = 0;
  for (let at = 0; at < tokens.candidateCount; at++) {
    const from = tokens.candidates[at] as number;
    while (match < matches.count && (matches.from[match] as number) < from) match++;
    const begun = lexicon.patterns.byWord(tokens.word[from] as number);
    tryBegun(begun, from, lexicon, tokens, matches, found);
    if (matches.from[match] !== from || match >= matches.count) continue;
    const tried = new Set(begun.patterns);
    for (let one = match; one < matches.count && matches.from[one] === from; one++) {
      for (const pattern of lexicon.patterns.byClass(matches.class[one] as number)) {
        if (tried.has(pattern)) continue;
        tried.add(pattern);
        tryPattern(pattern, from, false, lexicon, tokens, matches, found);
      }
    }
  }
  return found;
}

/** 1 at the places of begun patterns whose second word stands near enough. */
let isFollowed = new Uint8Array(64);

/** Tries the patterns that the word at `from` begins; those that cannot go on are passed over at once. */
function tryBegun(
  begun: BegunPatterns,
  from: number,
  lexicon: Lexicon,
  tokens: TokenArrays,
  matches: MatchArrays,
  found: FoundPhrase[],
): void {
  const { patterns, isFirstFilled, needsSecond } = begun;
  if (begun.reach > 0) noteFollowed(begun, from, lexicon, tokens);
  for (let at = 0; at < patterns.length; at++) {
    if (needsSecond[at] === 1 && isFollowed[at] === 0) continue;
    const pattern = patterns[at] as OpenPattern;
    tryPattern(pattern, from, isFirstFilled[at] === 1, lexicon, tokens, matches, found);
  }
}

/** Notes in `isFollowed` which of the patterns have their second word within reach. */
function noteFollowed(
  { patterns, bySecond, reach }: BegunPatterns,
  from: number,
  lexicon: Lexicon,
  tokens: TokenArrays,
): void {
  if (isFollowed.length < patterns.length) isFollowed = new Uint8Array(patterns.length * 2);
  isFollowed.fill(0, 0, patterns.length);
  const end = Math.min(from + 1 + reach, tokens.count);
  for (let at = from + 1; at < end && tokens.breakBefore(at) !== SENTENCE; at++) {
    const places = bySecond.get(wordAt(at, lexicon, tokens));
    if (places) for (const place of places) isFollowed[place] = 1;
  }
}

/** Tries one pattern at `from`; with `hasFirst` the token there fills its first place already. */
function tryPattern(
  pattern: OpenPattern,
  from: number,
  hasFirst: boolean,
  lexicon: Lexicon,
  tokens: TokenArrays,
  matches: MatchArrays,
  found: FoundPhrase[],
): void {
  states.count = 0;
  if (nameOf.length > 0) {
    nameOf.length = 0;
    nameBefore.length = 0;
  }
  const { elements } = pattern;
  states.reach(hasFirst ? from + 1 : from, NOBODY);
  for (let at = hasFirst ? 1 : 0; at < elements.length; at++) {
    advance(elements[at] as OpenPattern['elements'][number], from, lexicon, tokens, matches);
    if (states.count === 0) return;
  }
  let best = 0;
  for (let at = 1; at < states.count; at++) {
    if ((states.ends[at] as number) > (states.ends[best] as number)) best = at;
  }
  const to = states.ends[best] as number;
  if (to > from) found.push({ pattern, from, to, names: namesOf(states.names[best] as number) });
}

/**
 * Moves all states over one element. The end of a sentence stops a state, but not before `first`, where
 * the pattern begins: any element may stand there when the ones before it are missing.
 */
function advance(
  { words, classes, gap, optional }: OpenPattern['elements'][number],
  first: number,
  lexicon: Lexicon,
  tokens: TokenArrays,
  matches: MatchArrays,
): void {
  nextStates.count = 0;
  for (let state = 0; state < states.count; state++) {
    const from = states.ends[state] as number;
    const name = states.names[state] as number;
    if (optional) nextStates.reach(from, name);
    for (let at = from; at <= from + gap && at < tokens.count; at++) {
      if (at !== first && tokens.breakBefore(at) === SENTENCE) break;
      if (words.size > 0 && words.has(wordAt(at, lexicon, tokens))) nextStates.reach(at + 1, name);
      if (classes.length > 0) reachByNames(classes, at, name, matches);
    }
  }
  const before = states;
  states = nextStates;
  nextStates = before;
}

function reachByNames(
  classes: readonly number[],
  token: number,
  name: number,
  matches: MatchArrays,
): void {
  const { count, from } = matches;
  for (let one = matches.firstFrom(token); one < count && from[one] === token; one++) {
    if (!classes.includes(matches.class[one] as number)) continue;
    const to = matches.to[one] as number;
    if (nextStates.has(to)) continue;
    nameBefore.push(name);
    nextStates.reach(to, nameOf.push(one) - 1);
  }
}

function wordAt(token: number, { words }: Lexicon, tokens: TokenArrays): number {
  const word = tokens.word[token] as number;
  return word === UNREAD ? readWord(token, words, tokens) : word;
}

function namesOf(last: number): number[] {
  const names: number[] = [];
  for (let name = last; name !== NOBODY; name = nameBefore[name] as number) {
    names.unshift(nameOf[name] as number);
  }
  return names;
}
