import { grown } from './word-table.ts';

/** Folded letters (UTF-16 units), each with the raw range that it came from. */
export class Letters {
  count = 0;
  units = new Uint16Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** 1 where the raw letter was a capital. */
  capitals = new Uint8Array(256);

  push(unit: number, start: number, end: number, capital: number): void {
    const at = this.count++;
    if (at === this.units.length) {
      this.units = grown(this.units, at * 2);
      this.starts = grown(this.starts, at * 2);
      this.ends = grown(this.ends, at * 2);
      this.capitals = grown(this.capitals, at * 2);
    }
    this.units[at] = unit;
    this.starts[at] = start;
    this.ends[at] = end;
    this.capitals[at] = capital;
  }

  /** The letters of a range as text. */
  text(from: number, to: number): string {
    return textOf(this.units, from, to);
  }
}

/** UTF-16 units as text; in parts, since a call takes only so many arguments. */
export function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 4096) {
    text += String.fromCharCode(...units.subarray(at, Math.min(to, at + 4096)));
  }
  return text;
}

/** Letters of the basic plane, which may be stretched; Latin ones are seen without a look-up. */
const isLetterCache = new Map<number, boolean>();

export function isLetter(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122;
  let known = isLetterCache.get(unit);
  if (known === undefined) {
    known = /^\p{L}$/u.test(String.fromCharCode(unit));
    isLetterCache.set(unit, known);
  }
  return known;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
