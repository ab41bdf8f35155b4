import { CODES, HASH_FACTOR, hashCode } from './char-codes.ts';
import { CLITIC_END, pairOf, stemHash } from './clitics.ts';

/** Spreads a hash over the top bits, from which slots and filter bits are taken. */
export const SPREAD = 0x9e3779b1 | 0;
/** The filter has 2^13 numbers, 32 kB: it stays in the first-level cache. */
export const FILTER_SHIFT = 32 - 13;

/** The bits that a spread hash has in its number of the filter. */
export function filterBits(spread: number): number {
  return (1 << (spread >>> 9)) | (1 << (spread >>> 14));
}

/** The word counts as known: it may be what a disguised word is read as. */
export const KNOWN = 1;
/** A name, a word class, a phrase or a ballot number may begin with the word. */
export const STARTS = 2;

/**
 * All words of the rule data with a number from 1 on each, in an open-addressing table over one pool
 * of UTF-16 units. Nothing in it is an object, so that thousands of words cost little to open and hold.
 */
export class WordTable {
  /** How many words there are. */
  count = 0;
  /** Pairs of hash and word; word 0 is an empty slot. */
  slots: Int32Array;
  /** Where each word begins in the pool; it ends where the next one begins. */
  offsets: Int32Array;
  pool: Uint16Array;
  /** `KNOWN` and `STARTS` by word. */
  flags: Uint8Array;
  /** Two bits (`filterBits`) for the hash of each word that `STARTS`; other words pass by chance. */
  filter: Int32Array;
  /** How far a spread hash is shifted to give a slot. */
  shift: number;

  /** @param words how many are expected; more may be added. */
  constructor(words = 64) {
    this.shift = 32 - Math.max(7, Math.ceil(Math.log2(words * 2)));
    this.slots = new Int32Array(2 << (32 - this.shift));
    this.offsets = new Int32Array(words + 2);
    this.flags = new Uint8Array(words + 2);
    this.pool = new Uint16Array(words * 10);
    this.filter = new Int32Array(1 << (32 - FILTER_SHIFT));
  }

  /** A table that can be added to while this one stays as it is. */
  copy(): WordTable {
    const copy = new WordTable();
    copy.count = this.count;
    copy.slots = this.slots.slice();
    copy.offsets = this.offsets.slice();
    copy.flags = this.flags.slice();
    copy.pool = this.pool.slice();
    copy.filter = this.filter.slice();
    copy.shift = this.shift;
    return copy;
  }

  /** The number of a word of UTF-16 units, 0 when it is not in the table. */
  find(units: Uint16Array, from: number, to: number): number {
    return this.findHashed(hashOf(units, from, to), units, from, to);
  }

  /** The same for a hash that is at hand. */
  findHashed(hash: number, units: Uint16Array, from: number, to: number): number {
    const { slots, offsets, pool } = this;
    const mask = slots.length - 1;
    for (let slot = (Math.imul(hash, SPREAD) >>> this.shift) << 1; ; slot = (slot + 2) & mask) {
      const word = slots[slot + 1] as number;
      if (word === 0) return 0;
      if (slots[slot] !== hash) continue;
      let at = offsets[word] as number;
      if ((offsets[word + 1] as number) - at !== to - from) continue;
      let unit = from;
      while (unit < to && pool[at] === units[unit]) {
        at++;
        unit++;
      }
      if (unit === to) return word;
    }
  }

  /** The same for ASCII letters of either case and digits as they stand in a text. */
  findPlain(hash: number, bytes: Uint8Array, from: number, to: number): number {
    const { slots, offsets, pool } = this;
    const codes = CODES;
    const mask = slots.length - 1;
    for (let slot = (Math.imul(hash, SPREAD) >>> this.shift) << 1; ; slot = (slot + 2) & mask) {
      const word = slots[slot + 1] as number;
      if (word === 0) return 0;
      if (slots[slot] !== hash) continue;
      let at = offsets[word] as number;
      if ((offsets[word + 1] as number) - at !== to - from) continue;
      let byte = from;
      while (byte < to && hashCode(pool[at] as number) === codes[bytes[byte] as number]) {
        at++;
        byte++;
      }
      if (byte === to) return word;
    }
  }

  /** Whether a word of this hash may start something. */
  mayStart(hash: number): boolean {
    const spread = Math.imul(hash, SPREAD);
    const bits = filterBits(spread);
    return ((this.filter[spread >>> FILTER_SHIFT] as number) & bits) === bits;
  }

  /** Whether something may begin with a word as it would be read; true also for most that need reading. */
  mayBegin(units: Uint16Array, from: number, to: number): boolean {
    let hash = 0;
    let third = 0;
    let second = 0;
    let last = 0;
    for (let at = from; at < to; at++) {
      const code = (units[at] as number) - 96;
      if (code < 1 || code > 26 || code === last) return true;
      hash = (Math.imul(hash, HASH_FACTOR) + code) | 0;
      third = second;
      second = last;
      last = code;
    }
    if (this.mayStart(hash)) return true;
    return (
      CLITIC_END[pairOf(second, last)] !== 0 && this.mayStart(stemHash(hash, third, second, last))
    );
  }

  isKnown(units: Uint16Array, from: number, to: number): boolean {
    return ((this.flags[this.find(units, from, to)] as number) & KNOWN) !== 0;
  }

  /** The number of a word, which is added when it is new. */
  add(word: string): number {
    const units = unitsOf(word);
    return this.addUnits(units, 0, units.length);
  }

  addUnits(units: Uint16Array, from: number, to: number): number {
    const hash = hashOf(units, from, to);
    const found = this.findHashed(hash, units, from, to);
    if (found > 0) return found;
    const word = ++this.count;
    const start = this.offsets[word] as number;
    this.#makeRoom(start + to - from);
    this.pool.set(units.subarray(from, to), start);
    this.offsets[word + 1] = start + to - from;
    this.#place(hash, word);
    return word;
  }

  /** Fills an empty table with words 1, 2, 3…, given by their lengths and all their letters. */
  fill(lengths: Uint8Array, flags: Uint8Array, letters: string): void {
    this.count = lengths.length;
    const pool = new Uint16Array(letters.length * 2);
    this.pool = pool;
    this.flags.set(flags, 1);
    for (let at = 0; at < letters.length; at++) pool[at] = letters.charCodeAt(at);
    let start = 0;
    for (let word = 1; word <= lengths.length; word++) {
      const end = start + (lengths[word - 1] as number);
      this.offsets[word + 1] = end;
      const hash = hashOf(pool, start, end);
      this.#place(hash, word);
      if (((flags[word - 1] as number) & STARTS) !== 0) this.#passFilter(hash);
      start = end;
    }
  }

  /** Sets a flag of a word. */
  mark(word: number, flag: number): void {
    this.flags[word] = (this.flags[word] as number) | flag;
    if (flag !== STARTS) return;
    this.#passFilter(
      hashOf(this.pool, this.offsets[word] as number, this.offsets[word + 1] as number),
    );
  }

  #passFilter(hash: number): void {
    const spread = Math.imul(hash, SPREAD);
    const place = spread >>> FILTER_SHIFT;
    this.filter[place] = (this.filter[place] as number) | filterBits(spread);
  }

  /** A word as text. */
  text(word: number): string {
    const { pool, offsets } = this;
    return String.fromCharCode(...pool.subarray(offsets[word], offsets[word + 1]));
  }

  #place(hash: number, word: number): void {
    const mask = this.slots.length - 1;
    let slot = (Math.imul(hash, SPREAD) >>> this.shift) << 1;
    while (this.slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    this.slots[slot] = hash;
    this.slots[slot + 1] = word;
  }

  /** Room for the newest word, whose letters end at `poolEnd`. */
  #makeRoom(poolEnd: number): void {
    if (poolEnd > this.pool.length) this.pool = grown(this.pool, poolEnd * 2);
    if (this.count + 2 > this.offsets.length) {
      this.offsets = grown(this.offsets, this.count * 2);
      this.flags = grown(this.flags, this.count * 2);
    }
    if (this.count * 4 <= this.slots.length) return;
    const old = this.slots;
    this.shift--;
    this.slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 2) {
      if (old[slot + 1] !== 0) this.#place(old[slot] as number, old[slot + 1] as number);
    }
  }
}

/** A longer array that begins with the given one. */
export function grown<T extends Uint8Array | Uint16Array | Int32Array>(old: T, length: number): T {
  const longer = new (old.constructor as new (length: number) => T)(length);
  longer.set(old);
  return longer;
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) {
    hash = (Math.imul(hash, HASH_FACTOR) + hashCode(units[at] as number)) | 0;
  }
  return hash;
}

/** A string as UTF-16 units. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}
