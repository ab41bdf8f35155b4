import { breakStrength } from './char-codes.ts';
import { foldChar } from './fold-char.ts';

/** What one character outside ASCII is to the scanner. */
export interface Folded {
  type: 'invisible' | 'letters' | 'emoji' | 'hashtag' | 'break';
  /** Folded UTF-16 units; of an emoji and a break the character itself. */
  units: string;
  capital: 0 | 1;
  strength: 0 | 1 | 2;
}

const EMOJI = /\p{Extended_Pictographic}/u;
const WORD_CHAR = /^[\p{L}\p{N}]$/u;
/** Pages of 256 code points each, made at the first use. */
const pages: (Folded | undefined)[][] = [];

/** Looks a code point above 127 up; each is folded once per page or process. */
export function foldedAt(code: number): Folded {
  pages[code >> 8] ??= new Array<Folded | undefined>(256).fill(undefined);
  const page = pages[code >> 8] as (Folded | undefined)[];
  page[code & 255] ??= classify(String.fromCodePoint(code), code);
  return page[code & 255] as Folded;
}

function classify(char: string, code: number): Folded {
  const folded = foldChar(char);
  const plain = { units: char, capital: 0, strength: 0 } as const;
  // Squared capitals are pictographic by Unicode but are read as letters.
  if (code > 0xa8 && EMOJI.test(char) && !/^[a-z]$/.test(folded)) {
    return { ...plain, type: 'emoji' };
  }
  if (folded === '') return { ...plain, type: 'invisible' };
  if (WORD_CHAR.test(folded[0] as string) || WORD_CHAR.test(folded)) {
    const capital = char === char.toLowerCase() ? 0 : 1;
    return { type: 'letters', units: folded, capital, strength: 0 };
  }
  if (char === '＃') return { ...plain, type: 'hashtag' };
  return { ...plain, type: 'break', strength: breakStrength(char) };
}
