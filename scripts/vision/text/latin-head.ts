import { ALPHABET } from '../../../src/vision/text/alphabet.ts';
import type { Head } from './convert-network.ts';

/**
 * The classes of PaddleOCR's recogniser that Indonesian needs, in the order of our alphabet: of some
 * 6,600, most of them Chinese, so that the last layer shrinks from 3.2 MB to 0.05 MB.
 *
 * @param keys the package's list of what the classes stand for, a line each
 * @throws Error when the list lacks a letter
 */
export function latinHead(keys: string): Head {
  const lines = keys.split('\n');
  const nothing = 0;
  // The list has no space, which is the last class, behind "nothing" and the lines.
  const space = lines.length + 1;
  const letters = ALPHABET.map((letter) => {
    const at = lines.indexOf(letter);
    if (at < 0 && letter !== ' ') throw new Error(`no class for ${letter}`);
    return at < 0 ? space : at + 1;
  });
  return { classes: space + 1, keep: [nothing, ...letters] };
}
