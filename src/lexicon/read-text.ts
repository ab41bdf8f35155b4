import { scanText } from '../text/scan-text.ts';
import type { Token } from '../text/token.ts';
import { TokenArrays } from '../text/token-arrays.ts';
import { openTokens } from '../text/tokenize.ts';
import { findNames } from './find-names.ts';
import { type FoundPhrase, findPhrases } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match, PhraseMatch, Reading } from './match.ts';
import { MatchArrays } from './match-arrays.ts';

const LONGEST_TEXT = 20_000;
const tokens = new TokenArrays();
const matches = new MatchArrays();

/**
 * Finds all names, words and phrases of the lexicon in a text. Linear in the text for any input; what
 * lies beyond 20,000 UTF-16 units is not read.
 */
export function readText(lexicon: Lexicon, raw: string): Reading {
  const text = raw.length > LONGEST_TEXT ? raw.slice(0, LONGEST_TEXT) : raw;
  const { phrases } = searchText(lexicon, text);
  if (phrases.length === 0 && !tells(lexicon)) return new QuietReading(lexicon, text);
  return openReading(lexicon, text, phrases, false);
}

/** What was found in the text that was searched last, in numbers; good until the next search. */
export interface Search {
  tokens: TokenArrays;
  matches: MatchArrays;
  phrases: FoundPhrase[];
}

/** Finds all in numbers, in a text of any length. */
export function searchText(lexicon: Lexicon, text: string): Search {
  scanText(text, lexicon.words, tokens);
  findNames(lexicon, text, tokens, matches);
  return { tokens, matches, phrases: findPhrases(lexicon, tokens, matches) };
}

function tells({ telling }: Lexicon): boolean {
  for (let at = 0; at < matches.count; at++) {
    if (telling.has(matches.class[at] as number)) return true;
  }
  return false;
}

/** A text that says nothing: its tokens are made only when somebody asks for them, and anew. */
class QuietReading implements Reading {
  readonly text: string;
  readonly quiet = true;
  readonly phrases: PhraseMatch[] = [];
  readonly #lexicon: Lexicon;
  #opened: Reading | null = null;

  constructor(lexicon: Lexicon, text: string) {
    this.#lexicon = lexicon;
    this.text = text;
  }

  get tokens(): Token[] {
    return this.#open().tokens;
  }

  get matches(): Match[] {
    return this.#open().matches;
  }

  #open(): Reading {
    if (!this.#opened) {
      const { phrases } = searchText(this.#lexicon, this.text);
      this.#opened = openReading(this.#lexicon, this.text, phrases, true);
    }
    return this.#opened;
  }
}

/** Makes objects of what was found last. */
function openReading(
  lexicon: Lexicon,
  text: string,
  phrases: FoundPhrase[],
  quiet: boolean,
): Reading {
  const opened: Match[] = [];
  for (let at = 0; at < matches.count; at++) opened.push(openMatch(lexicon, at));
  return {
    text,
    quiet,
    tokens: openTokens(text, lexicon.words, tokens),
    matches: opened,
    phrases: phrases.map((phrase) => openPhrase(lexicon, phrase, opened)),
  };
}

function openMatch({ forms, entries, classes }: Lexicon, at: number): Match {
  const output = matches.output[at] as number;
  return {
    entry: output < 0 ? `number/${-1 - output}` : entries.textOf(forms.entryOf(output)),
    class: classes.textOf(matches.class[at] as number),
    ...rangeOf(matches.from[at] as number, matches.to[at] as number),
  };
}

function openPhrase(lexicon: Lexicon, found: FoundPhrase, opened: Match[]): PhraseMatch {
  const { pattern, from, to, names } = found;
  return {
    entry: lexicon.entries.textOf(pattern.entry),
    class: lexicon.classes.textOf(pattern.class),
    ...rangeOf(from, to),
    names: names.map((name) => opened[name] as Match),
  };
}

function rangeOf(from: number, to: number) {
  const start = tokens.start[from] as number;
  return { start, end: tokens.end[to - 1] as number, from, to };
}
