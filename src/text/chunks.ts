import { grown } from './word-table.ts';

export const WORD_CHUNK = 0;
export const MENTION_CHUNK = 1;
export const HASHTAG_CHUNK = 2;
export const EMOJI_CHUNK = 3;
export const ADDRESS_CHUNK = 4;
export const BREAK_CHUNK = 5;

/** Runs of characters that belong together, before they are read as words. */
export class Chunks {
  count = 0;
  type = new Uint8Array(64);
  /** Range of letters; of a break the first unit of its character, and its strength. */
  from = new Int32Array(64);
  to = new Int32Array(64);
  /** Raw UTF-16 range. */
  start = new Int32Array(64);
  end = new Int32Array(64);

  /** Adds a chunk and gives its place. */
  add(type: number, from: number, to: number, start: number, end: number): number {
    const at = this.count++;
    if (at === this.type.length) {
      this.type = grown(this.type, at * 2);
      this.from = grown(this.from, at * 2);
      this.to = grown(this.to, at * 2);
      this.start = grown(this.start, at * 2);
      this.end = grown(this.end, at * 2);
    }
    this.type[at] = type;
    this.from[at] = from;
    this.to[at] = to;
    this.start[at] = start;
    this.end[at] = end;
    return at;
  }

  length(chunk: number): number {
    return (this.to[chunk] as number) - (this.from[chunk] as number);
  }

  isSingleLetter(chunk: number): boolean {
    return this.type[chunk] === WORD_CHUNK && this.length(chunk) === 1;
  }
}
