export type TokenKind = 'word' | 'number' | 'mention' | 'emoji' | 'url';

/** How strongly the text breaks before a token: nothing, a comma or colon, the end of a sentence. */
export type Break = 0 | 1 | 2;

export interface Token {
  kind: TokenKind;
  /** Folded text. Mentions keep their `@`. */
  form: string;
  /** Range in UTF-16 code units of the raw text. */
  start: number;
  end: number;
  /** Break between this token and the one before. */
  breakBefore: Break;
  /** Stands in a hashtag; `hashtag` numbers the hashtags of a text from 1. */
  hashtag: number;
  /** Written in capitals only, or with a capital first. */
  letterCase: 'upper' | 'title' | 'lower';
  /** A digit that stands for a letter, as the 3 in `m3nang`; '' when there is none. */
  leetDigit: string;
  /** The form as written, folded but with its repeated letters, for words such as `aamiin`. */
  written: string;
}
