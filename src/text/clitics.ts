import { HASH_INVERSE } from './char-codes.ts';

/**
 * Clitics that follow any Indonesian word, names included (`prabowolah`, `coblosnya`): nya, lah, kah,
 * pun, mu, ku, ny. No two of them end in the same two letters but lah and kah.
 */
const CLITICS = ['nya', 'lah', 'kah', 'pun', 'mu', 'ku', 'ny'];
export const SHORTEST_STEM = 3;

/** Length of the clitic that two letters (as codes 1–26, the first times 32) may end, or 0. */
export const CLITIC_END = new Uint8Array(1024);
for (const clitic of CLITICS) {
  CLITIC_END[
    pairOf(code(clitic.charCodeAt(clitic.length - 2)), code(clitic.charCodeAt(clitic.length - 1)))
  ] = clitic.length;
}

function code(unit: number): number {
  return unit & 31;
}

/** Index of two letter codes in `CLITIC_END`. */
export function pairOf(second: number, last: number): number {
  return ((second & 31) << 5) | (last & 31);
}

/** Length of the clitic at the end of a form, 0 when there is none or too little would be left. */
export function cliticLength(units: Uint16Array, length: number): number {
  const last = units[length - 1] as number;
  const second = units[length - 2] as number;
  if (last < 97 || last > 122 || second < 97 || second > 122) return 0;
  const clitic = CLITIC_END[pairOf(second, last)] as number;
  if (clitic === 0 || length < clitic + SHORTEST_STEM) return 0;
  return clitic === 2 || beginsClitic(units[length - 3] as number, second, last) ? clitic : 0;
}

/** Whether some letters are a clitic as a whole. */
export function isClitic(units: Uint16Array, from: number, to: number): boolean {
  return CLITICS.includes(String.fromCharCode(...units.subarray(from, Math.min(to, from + 4))));
}

function beginsClitic(third: number, second: number, last: number): boolean {
  return CLITICS.includes(String.fromCharCode(third, second, last));
}

/** The hash of a word without the clitic that its last three letters, as codes, may be. */
export function stemHash(hash: number, third: number, second: number, last: number): number {
  const stem = Math.imul(Math.imul(hash - last, HASH_INVERSE) - second, HASH_INVERSE);
  return CLITIC_END[pairOf(second, last)] === 3 ? Math.imul(stem - third, HASH_INVERSE) : stem;
}
