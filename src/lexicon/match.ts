import type { Token } from '../text/token.ts';

/** A name or a word class found in a text. */
export interface Match {
  /** Id of the rule-data entry. */
  entry: string;
  /** Class of the entry: `person`, `party`, `vote`, `praise`… */
  class: string;
  /** Raw UTF-16 range. */
  start: number;
  end: number;
  /** Token range [from, to). */
  from: number;
  to: number;
}

/** A phrase pattern found in a text. */
export interface PhraseMatch extends Match {
  /** The names that filled a class of the pattern. */
  names: Match[];
}

/** What the lexicon finds in one text. What it means is for the judge to say. */
export interface Reading {
  text: string;
  /** Neither a phrase nor a word of a telling class is in the text. */
  quiet: boolean;
  tokens: Token[];
  /** Names and words of classes, in text order; longer ones hide those inside them. */
  matches: Match[];
  phrases: PhraseMatch[];
}
