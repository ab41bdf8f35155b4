import { CLITIC_END, cliticLength, isClitic, pairOf, SHORTEST_STEM } from './clitics.ts';
import { isDigit, isLetter } from './letters.ts';
import { grown, KNOWN, unitsOf, type WordTable } from './word-table.ts';

/** Digits that stand for letters inside words, by digit: the first and the second reading. */
const LEET = ['oizeasgtbg', 'olzeasbtbg'].map(unitsOf);
const MOST_LEET_DIGITS = 4;

const REDUPLICATION = 50;

/**
 * Chooses how to read one folded word: as written; without stretched letters; without a clitic; with
 * digits read as letters; without reduplication (`teman2`). The first known reading wins; an unknown
 * word is read as written, with runs of three letters or more collapsed.
 */
export class WordReader {
  /** The word that was read, 0 for one that is not in the table. */
  word = 0;
  /** The first digit that stood for a letter, as UTF-16 unit; 0 when none did. */
  leetDigit = 0;
  /** The form that was read: `formUnits` from `formFrom` to `formTo`. */
  formUnits: Uint16Array = new Uint16Array(0);
  formFrom = 0;
  formTo = 0;

  #short = new Uint16Array(64);
  #tight = new Uint16Array(64);
  #letters = new Uint16Array(64);

  read(words: WordTable, units: Uint16Array, from: number, to: number): void {
    this.leetDigit = 0;
    if (this.#accept(words, units, from, to)) return;
    this.#makeRoom(to - from);
    const short = this.#short;
    const length = collapse(units, from, to, 3, short);
    if (length === to - from && this.#isFinal(units, from, to)) {
      this.#setForm(units, from, to);
      return;
    }
    if (this.#readPlain(words, short, length) || this.#readTight(words, short, length)) return;
    const digits = countDigits(short, length);
    const stem = digits === 0 ? length : reduplicatedStem(short, length);
    if (stem > 0) {
      if (digits === 0 || !this.#readPlain(words, short, stem)) this.#giveUp(words, short, stem);
    } else if (!this.#readLeet(words, length, digits)) this.#giveUp(words, short, length);
  }

  /** Whether nothing but the word as written, which is not known, can be read: neither doubled nor else. */
  #isFinal(units: Uint16Array, from: number, to: number): boolean {
    const ending = pairOf(units[to - 2] as number, units[to - 1] as number);
    if (to - from > SHORTEST_STEM && CLITIC_END[ending] !== 0) return false;
    let before = 0;
    for (let at = from; at < to; at++) {
      const unit = units[at] as number;
      if (unit === before || isDigit(unit)) return false;
      before = unit;
    }
    return true;
  }

  /** Takes a form when it is a known word. */
  #accept(words: WordTable, units: Uint16Array, from: number, to: number): boolean {
    this.word = words.find(units, from, to);
    if (((words.flags[this.word] as number) & KNOWN) === 0) return false;
    this.#setForm(units, from, to);
    return true;
  }

  #giveUp(words: WordTable, units: Uint16Array, to: number): void {
    this.word = words.find(units, 0, to);
    this.#setForm(units, 0, to);
  }

  #setForm(units: Uint16Array, from: number, to: number): void {
    this.formUnits = units;
    this.formFrom = from;
    this.formTo = to;
  }

  #readPlain(words: WordTable, units: Uint16Array, length: number): boolean {
    if (this.#accept(words, units, 0, length)) return true;
    const clitic = cliticLength(units, length);
    return clitic > 0 && this.#accept(words, units, 0, length - clitic);
  }

  #readTight(words: WordTable, units: Uint16Array, length: number): boolean {
    const tight = collapse(units, 0, length, 2, this.#tight);
    return tight < length && this.#readPlain(words, this.#tight, tight);
  }

  /** Reads digits as letters only inside a word that has at least as many letters as digits. */
  #readLeet(words: WordTable, length: number, digits: number): boolean {
    if (digits > MOST_LEET_DIGITS || length - digits < digits) return false;
    const letters = this.#letters;
    for (const readings of LEET) {
      let first = 0;
      for (let at = 0; at < length; at++) {
        const unit = this.#short[at] as number;
        letters[at] = isDigit(unit) ? (readings[unit - 48] as number) : unit;
        if (first === 0 && isDigit(unit)) first = unit;
      }
      if (this.#readPlain(words, letters, length) || this.#readTight(words, letters, length)) {
        this.leetDigit = first;
        return true;
      }
    }
    return false;
  }

  #makeRoom(length: number): void {
    if (length <= this.#short.length) return;
    this.#short = grown(this.#short, length * 2);
    this.#tight = grown(this.#tight, length * 2);
    this.#letters = grown(this.#letters, length * 2);
  }
}

/** Shortens every run of `least` or more equal letters to one; gives the new length. */
function collapse(
  units: Uint16Array,
  from: number,
  to: number,
  least: 2 | 3,
  into: Uint16Array,
): number {
  let length = 0;
  for (let at = from; at < to; ) {
    const unit = units[at] as number;
    let end = at + 1;
    while (end < to && units[end] === unit) end++;
    const kept = end - at >= least && isLetter(unit) ? 1 : end - at;
    for (let copy = 0; copy < kept; copy++) into[length++] = unit;
    at = end;
  }
  return length;
}

function countDigits(units: Uint16Array, length: number): number {
  let digits = 0;
  for (let at = 0; at < length; at++) if (isDigit(units[at] as number)) digits++;
  return digits;
}

/** Length of the stem of `teman2`, `teman2nya`; 0 for any other word. */
function reduplicatedStem(units: Uint16Array, length: number): number {
  let stem = 0;
  while (stem < length && isLetter(units[stem] as number)) stem++;
  if (stem < SHORTEST_STEM || units[stem] !== REDUPLICATION) return 0;
  return stem + 1 === length || isClitic(units, stem + 1, length) ? stem : 0;
}
