import { HASH_INVERSE } from './char-codes.ts';

/**
 * Clitics that follow any Indonesian word, names included (`prabowolah`, `coblosnya`): nya, lah, kah,
 * pun, mu, ku, ny. No two of them end in the same two letters but lah and kah.
 */
const CLITICS = ['nya', 'lah', 'kah', 'pun', 'mu', 'ku', 'ny'];
export const SHORTEST_STEM = 3;

/** Length of the clitic that two letters (as codes 1–26, the first times 32) may end, or 0. */
export const CLITIC_END = new Uint8Array(1024);
/** 1 where the codes of three letters are a clitic. */
const IS_CLITIC = new Uint8Array(1 << 15);
for (const clitic of CLITICS) {
  const [last = 0, second = 0, third = 0] = [...clitic].reverse().map((one) => one.charCodeAt(0));
  CLITIC_END[pairOf(second, last)] = clitic.length;
  if (clitic.length === 3) IS_CLITIC[tripleOf(third, second, last)] = 1;
}

/** Index of two letter codes in `CLITIC_END`. */
export function pairOf(second: number, last: number): number {
  return ((second & 31) << 5) | (last & 31);
}

function tripleOf(third: number, second: number, last: number): number {
  return ((third & 31) << 10) | pairOf(second, last);
}

/** Length of the clitic at the end of a form, 0 when there is none or too little would be left. */
export function cliticLength(units: Uint16Array, length: number): number {
  const clitic = cliticBefore(units, length);
  return length < clitic + SHORTEST_STEM ? 0 : clitic;
}

/** Whether some letters are a clitic as a whole. */
export function isClitic(units: Uint16Array, from: number, to: number): boolean {
  return to - from > 1 && to - from === cliticBefore(units, to);
}

/** Length of the clitic that ends before `end`, 0 for none. */
function cliticBefore(units: Uint16Array, end: number): number {
  const last = units[end - 1] as number;
  const second = units[end - 2] as number;
  if (!isLatin(last) || !isLatin(second)) return 0;
  const length = CLITIC_END[pairOf(second, last)] as number;
  if (length < 3) return length;
  const third = units[end - 3] as number;
  return isLatin(third) && IS_CLITIC[tripleOf(third, second, last)] === 1 ? 3 : 0;
}

const isLatin = (unit: number) => unit >= 97 && unit <= 122;

/** The hash of a word without the clitic that its last three letters, as codes, may be. */
export function stemHash(hash: number, third: number, second: number, last: number): number {
  const stem = Math.imul(Math.imul(hash - last, HASH_INVERSE) - second, HASH_INVERSE);
  return CLITIC_END[pairOf(second, last)] === 3 ? Math.imul(stem - third, HASH_INVERSE) : stem;
}
