import type { TokenKind } from './token.ts';
import { grown } from './word-table.ts';

export const KINDS: readonly TokenKind[] = ['word', 'number', 'mention', 'emoji', 'url'];
export const WORD = 0;
export const NUMBER = 1;
export const MENTION = 2;
export const EMOJI = 3;
export const URL_TOKEN = 4;

/** The word of a token that nothing has asked for yet. */
export const UNREAD = -1;
/** Bit of `kind` for a token that is not plain ASCII: its letters were folded. */
export const FOLDED = 32;

/**
 * The tokens of one text as numbers. The arrays are used again for the next text, so that reading a
 * text leaves nothing behind; what is needed longer is made into `Token` objects.
 */
export class TokenArrays {
  count = 0;
  /** Raw UTF-16 range. */
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** Number in the word table, 0 for a word that is not in it, `UNREAD`. */
  word = new Int32Array(256);
  /** Index in `KINDS`, the break before the token times 8, `FOLDED`. */
  kind = new Uint8Array(256);
  /** For folded tokens only: range of the folded letters as written. */
  letters = new Int32Array(256);
  lettersEnd = new Int32Array(256);
  /** For folded tokens only: number of the hashtag, 0 outside. */
  hashtag = new Int32Array(256);
  /** For folded tokens only: the digit that stands for a letter, as UTF-16 unit, or 0. */
  leetDigit = new Uint8Array(256);

  /** Tokens that may begin something, in text order, and the word `#…` of the hashtag that they begin. */
  candidates = new Int32Array(64);
  candidateTags = new Int32Array(64);
  candidateCount = 0;
  /** How many hashtags there are so far. */
  hashtags = 0;
  /** The break after the last token. */
  pendingBreak = 0;

  /** Forgets the text before and makes room for one of `length` UTF-16 units. */
  reset(length: number): void {
    this.count = 0;
    this.candidateCount = 0;
    this.hashtags = 0;
    this.pendingBreak = 0;
    this.makeRoom(length);
  }

  /** Room for `tokens` tokens. */
  makeRoom(tokens: number): void {
    if (tokens < this.start.length) return;
    const length = tokens * 2;
    this.start = grown(this.start, length);
    this.end = grown(this.end, length);
    this.word = grown(this.word, length);
    this.kind = grown(this.kind, length);
    this.letters = grown(this.letters, length);
    this.lettersEnd = grown(this.lettersEnd, length);
    this.hashtag = grown(this.hashtag, length);
    this.leetDigit = grown(this.leetDigit, length);
  }

  breakBefore(token: number): number {
    return ((this.kind[token] as number) >> 3) & 3;
  }

  isFolded(token: number): boolean {
    return ((this.kind[token] as number) & FOLDED) !== 0;
  }

  addCandidate(token: number, tag: number): void {
    if (this.candidateCount === this.candidates.length) {
      this.candidates = grown(this.candidates, this.candidateCount * 2);
      this.candidateTags = grown(this.candidateTags, this.candidateCount * 2);
    }
    this.candidates[this.candidateCount] = token;
    this.candidateTags[this.candidateCount++] = tag;
  }
}
