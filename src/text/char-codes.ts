/**
 * What the scanner sees in one ASCII character: 1–26 a letter of either case, 48–57 a digit, else one
 * of the codes below. Every other character is `ODD`: it needs a closer look.
 */
export const CODES = new Uint8Array(256);

export const SPACE = 128;
export const NEWLINE = 129;
/** Punctuation that breaks the text by this minus `MARK`: nothing, a clause, a sentence. */
export const MARK = 130;
/** Characters that may make what stands around them more than a plain word: `#`, `@`, `_`, `/`. */
export const ODD = 140;

const SENTENCE_END = '.!?;|';
const CLAUSE_END = ',:()"';
/** Blanks that end an address, as `\s` has them. */
const BLANKS = ' \t\v\f\r';

for (let unit = 0; unit < 256; unit++) {
  const char = String.fromCharCode(unit);
  if (/[a-z]/i.test(char) && unit < 128) CODES[unit] = unit & 31;
  else if (unit >= 48 && unit <= 57) CODES[unit] = unit;
  else if (char === '\n') CODES[unit] = NEWLINE;
  else if (BLANKS.includes(char)) CODES[unit] = SPACE;
  else if (unit >= 128 || '#@_/'.includes(char)) CODES[unit] = ODD;
  else if (SENTENCE_END.includes(char)) CODES[unit] = MARK + 2;
  else CODES[unit] = CLAUSE_END.includes(char) ? MARK + 1 : MARK;
}

/** How strongly a character that is no part of a word breaks the text. */
export function breakStrength(char: string): 0 | 1 | 2 {
  if (char === '\n' || char === '…' || SENTENCE_END.includes(char)) return 2;
  return CLAUSE_END.includes(char) || '/“”–—•'.includes(char) ? 1 : 0;
}

/** One step of the rolling hash of words; letters as 1–26, every other unit as it is. */
export const HASH_FACTOR = 0x01000193;
/** `HASH_FACTOR` times this is 1 modulo 2^32: takes the last letter off a hash. */
export const HASH_INVERSE = 0x359c449b;

/** A UTF-16 unit as the hash counts it. */
export function hashCode(unit: number): number {
  return unit >= 97 && unit <= 122 ? unit - 96 : unit;
}
