import type { KnowsWord } from './word-forms.ts';

/** A piece of a joined word: [first letter, one past the last letter). */
export type Piece = readonly [number, number];

const LONGEST_PIECE = 24;
const LONGEST_JOINED = 140;

/** Splits `SalamDuaJari2024` at its capitals and digits. One piece when there is nothing to split. */
export function splitCamelCase(letters: readonly string[], capitals: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  for (let at = 1; at <= letters.length; at++) {
    if (at < letters.length && !startsPiece(letters, capitals, at)) continue;
    pieces.push([first, at]);
    first = at;
  }
  return pieces;
}

function startsPiece(letters: readonly string[], capitals: readonly boolean[], at: number) {
  const digit = isDigit(letters[at] as string);
  if (digit !== isDigit(letters[at - 1] as string)) return !isLeetPlace(letters, capitals, at);
  if (!capitals[at]) return false;
  return (
    !capitals[at - 1] ||
    (at + 1 < letters.length && !capitals[at + 1] && !isDigit(letters[at + 1] as string))
  );
}

/** A single digit between two letters (`m3nang`) is part of its word, but not before a capital (`Lanjut2Periode`). */
function isLeetPlace(letters: readonly string[], capitals: readonly boolean[], at: number) {
  const digitAt = isDigit(letters[at] as string) ? at : at - 1;
  const before = letters[digitAt - 1];
  const after = letters[digitAt + 1];
  if (before === undefined || after === undefined || isDigit(before) || isDigit(after))
    return false;
  return capitals[digitAt - 1] || !capitals[digitAt + 1];
}

const isDigit = (letter: string) => letter >= '0' && letter <= '9';

/**
 * Splits a joined lower-case word (`salamduajari`) into known words, longest first from the left,
 * by one pass of dynamic programming. Null when not all of it is known.
 */
export function splitByVocabulary(joined: string, knows: KnowsWord): Piece[] | null {
  const length = joined.length;
  if (length > LONGEST_JOINED) return null;
  const best: (Piece[] | null)[] = [[]];
  for (let end = 1; end <= length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST_PIECE); start < end; start++) {
      const before = best[start];
      const piece = joined.slice(start, end);
      if (!before || (piece.length < 2 && !isDigit(piece))) continue;
      if (!knows(piece) && !/^\d+$/.test(piece)) continue;
      const current = best[end];
      if (!current || before.length + 1 < current.length) best[end] = [...before, [start, end]];
    }
  }
  return best[length] ?? null;
}
