import type { Match, Reading } from '../../../src/lexicon/match.ts';
import type { Token } from '../../../src/text/token.ts';
import { findPhrases } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { numberMatch } from './number-match.ts';
import { tokenize } from './tokenize.ts';

const LONGEST_TEXT = 20_000;

/**
 * Finds all names, words and phrases of the lexicon in a text. Linear in the text for any input;
 * what lies beyond 20,000 UTF-16 units is not read.
 */
export function readText(lexicon: Lexicon, raw: string): Omit<Reading, 'quiet'> {
  const text = raw.length > LONGEST_TEXT ? raw.slice(0, LONGEST_TEXT) : raw;
  const tokens = tokenize(text, (form) => lexicon.vocabulary.has(form));
  const matches = dropCovered(findMatches(lexicon, tokens));
  return { text, tokens, matches, phrases: findPhrases(lexicon, tokens, matches) };
}

function findMatches(lexicon: Lexicon, tokens: Token[]): Match[] {
  const found: Match[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const number = numberMatch(tokens, from);
    if (number) found.push(number);
    found.push(...hashtagMatches(lexicon, tokens, from));
    let form = '';
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (at > from && token.breakBefore === 2) break;
      form = at === from ? token.form : `${form} ${token.form}`;
      const known = lexicon.forms.get(form);
      if (!known) break;
      for (const output of known.outputs) found.push(newMatch(output, tokens, from, at + 1));
      if (!known.isPrefix) break;
    }
  }
  return found;
}

/** A listed hashtag is found whole, however it was split into words. */
function hashtagMatches(lexicon: Lexicon, tokens: Token[], from: number): Match[] {
  const { hashtag } = tokens[from] as Token;
  if (hashtag === 0 || tokens[from - 1]?.hashtag === hashtag) return [];
  let to = from;
  let joined = '#';
  while (tokens[to]?.hashtag === hashtag) joined += (tokens[to++] as Token).form;
  const outputs = lexicon.forms.get(joined)?.outputs ?? [];
  return outputs.map((output) => newMatch(output, tokens, from, to));
}

function newMatch(
  output: { entry: string; class: string },
  tokens: Token[],
  from: number,
  to: number,
): Match {
  const { entry, class: name } = output;
  const start = (tokens[from] as Token).start;
  return { entry, class: name, start, end: (tokens[to - 1] as Token).end, from, to };
}

/** A name inside a longer name of any entry is not a find of its own (`Amin` in `Ma'ruf Amin`). */
function dropCovered(matches: Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.from - b.from || b.to - a.to);
  let group = -1;
  let longestOfGroup = 0;
  let reachBefore = 0;
  return sorted.filter(({ from, to }) => {
    if (from !== group) {
      reachBefore = Math.max(reachBefore, longestOfGroup);
      group = from;
      longestOfGroup = to;
    }
    return to === longestOfGroup && to > reachBefore;
  });
}
