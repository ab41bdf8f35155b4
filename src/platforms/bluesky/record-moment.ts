const LETTERS = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * When a record was made: its key counts microseconds since 1970, 5 bits a letter, with 10 bits of
 * another number behind (atproto.com/specs/tid). null for keys of another form.
 */
export function momentOfKey(key: string): string | null {
  if (!/^[2-7a-z]{13}$/.test(key)) return null;
  const number = [...key].reduce((sum, letter) => sum * 32n + BigInt(LETTERS.indexOf(letter)), 0n);
  return new Date(Number((number >> 10n) / 1000n)).toISOString();
}
