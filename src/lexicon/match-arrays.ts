import { grown } from '../text/word-table.ts';

/** Names and words of classes found in one text, as numbers, by their first token. */
export class MatchArrays {
  count = 0;
  /** Output of the form tree; a ballot number as its negative minus one. */
  output = new Int32Array(64);
  class = new Int32Array(64);
  /** Token range [from, to). */
  from = new Int32Array(64);
  to = new Int32Array(64);

  add(output: number, matchClass: number, from: number, to: number): void {
    const at = this.count++;
    if (at === this.output.length) {
      this.output = grown(this.output, at * 2);
      this.class = grown(this.class, at * 2);
      this.from = grown(this.from, at * 2);
      this.to = grown(this.to, at * 2);
    }
    this.output[at] = output;
    this.class[at] = matchClass;
    this.from[at] = from;
    this.to[at] = to;
  }

  /** The first match that begins at `token` or later. */
  firstFrom(token: number): number {
    let first = 0;
    let end = this.count;
    while (first < end) {
      const middle = (first + end) >> 1;
      if ((this.from[middle] as number) < token) first = middle + 1;
      else end = middle;
    }
    return first;
  }
}
