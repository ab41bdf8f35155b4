import { readWord } from '../text/scan-text.ts';
import { type TokenArrays, UNREAD } from '../text/token-arrays.ts';
import type { Lexicon } from './lexicon.ts';
import type { MatchArrays } from './match-arrays.ts';
import type { OpenPattern } from './pattern-index.ts';

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

/** How far a pattern may have got: ends of tokens, each with the last name on the way there. */
interface States {
  ends: number[];
  names: number[];
}

let states: States = { ends: [], names: [] };
let nextStates: States = { ends: [], names: [] };
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
    const byWord = lexicon.patterns.byWord(tokens.word[from] as number);
    for (const pattern of byWord) tryPattern(pattern, from, lexicon, tokens, matches, found);
    if (matches.from[match] !== from || match >= matches.count) continue;
    const tried = new Set(byWord);
    for (let one = match; one < matches.count && matches.from[one] === from; one++) {
      for (const pattern of lexicon.patterns.byClass(matches.class[one] as number)) {
        if (tried.has(pattern)) continue;
        tried.add(pattern);
        tryPattern(pattern, from, lexicon, tokens, matches, found);
      }
    }
  }
  return found;
}

function tryPattern(
  pattern: OpenPattern,
  from: number,
  lexicon: Lexicon,
  tokens: TokenArrays,
  matches: MatchArrays,
  found: FoundPhrase[],
): void {
  states.ends.length = 0;
  states.names.length = 0;
  nameOf.length = 0;
  nameBefore.length = 0;
  reach(states, from, NOBODY);
  for (let index = 0; index < pattern.elements.length; index++) {
    const element = pattern.elements[index] as OpenPattern['elements'][number];
    advance(element, index === 0 ? from : NOBODY, lexicon, tokens, matches);
    if (states.ends.length === 0) return;
  }
  let best = 0;
  for (let at = 1; at < states.ends.length; at++) {
    if ((states.ends[at] as number) > (states.ends[best] as number)) best = at;
  }
  const to = states.ends[best] as number;
  if (to > from) found.push({ pattern, from, to, names: namesOf(states.names[best] as number) });
}

/** Moves all states over one element. */
function advance(
  { words, classes, gap, optional }: OpenPattern['elements'][number],
  first: number,
  lexicon: Lexicon,
  tokens: TokenArrays,
  matches: MatchArrays,
): void {
  nextStates.ends.length = 0;
  nextStates.names.length = 0;
  for (let state = 0; state < states.ends.length; state++) {
    const from = states.ends[state] as number;
    const name = states.names[state] as number;
    if (optional) reach(nextStates, from, name);
    for (let at = from; at <= from + gap && at < tokens.count; at++) {
      if (at !== first && tokens.breakBefore(at) === SENTENCE) break;
      if (words.size > 0 && words.has(wordAt(at, lexicon, tokens))) reach(nextStates, at + 1, name);
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
    if (nextStates.ends.includes(to)) continue;
    nameBefore.push(name);
    reach(nextStates, to, nameOf.push(one) - 1);
  }
}

/** Adds a state unless there is one as far on. */
function reach({ ends, names }: States, end: number, name: number): void {
  if (ends.includes(end)) return;
  ends.push(end);
  names.push(name);
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
