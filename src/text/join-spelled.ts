import { BREAK_CHUNK, type Chunks, WORD_CHUNK } from './chunks.ts';
import type { WordTable } from './word-table.ts';

/** Punctuation that may join the letters of one word (`p.r.a.b.o.w.o`, `pra*bowo`). */
const JOINERS = new Set([...".-_*~|+'·•/"].map((char) => char.charCodeAt(0)));
/** Of these, the ones that nobody writes between two words: the parts may be words by themselves. */
const HIDING = new Set([...'*~'].map((char) => char.charCodeAt(0)));
const FEWEST_SPACED_LETTERS = 4;
const SHORTEST_MARKED_WORD = 5;
const SHORTEST_HIDDEN_WORD = 4;
const LONGEST_FIRST_PART = 12;
const MOST_PARTS = 24;

/**
 * How many chunks from `first` on are one word that was spelled out: at least four single letters,
 * each one separator apart; or parts joined by marks, when the whole is a known word. 1 when the
 * chunk stands by itself. Every second chunk of a run is a break.
 */
export function spelledLength(
  chunks: Chunks,
  first: number,
  units: Uint16Array,
  words: WordTable,
): number {
  if (chunks.type[first] !== WORD_CHUNK || chunks.length(first) > LONGEST_FIRST_PART) return 1;
  let last = first;
  let single = chunks.isSingleLetter(first);
  let marked = false;
  let hiding = true;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const next = last + 2;
    if (next >= chunks.count) break;
    if (chunks.type[last + 1] !== BREAK_CHUNK || chunks.type[next] !== WORD_CHUNK) break;
    const joiner = chunks.from[last + 1] as number;
    const nextSingle = single && chunks.isSingleLetter(next);
    if (JOINERS.has(joiner)) marked = true;
    else if (!nextSingle || !isBlank(joiner)) break;
    if (!HIDING.has(joiner)) hiding = false;
    single = nextSingle;
    last = next;
  }
  const parts = (last - first) / 2 + 1;
  if (parts < 2) return 1;
  if (single) {
    if (parts >= FEWEST_SPACED_LETTERS) return last - first + 1;
    return 1;
  }
  const from = chunks.from[first] as number;
  const to = chunks.to[last] as number;
  if (!marked || to - from < (hiding ? SHORTEST_HIDDEN_WORD : SHORTEST_MARKED_WORD)) return 1;
  if (!words.isKnown(units, from, to)) return 1;
  if (!hiding && allKnown(chunks, first, last, units, words)) return 1;
  return last - first + 1;
}

const isBlank = (unit: number) => unit === 32 || unit === 0xa0;

function allKnown(
  chunks: Chunks,
  first: number,
  last: number,
  units: Uint16Array,
  words: WordTable,
): boolean {
  for (let part = first; part <= last; part += 2) {
    if (!words.isKnown(units, chunks.from[part] as number, chunks.to[part] as number)) return false;
  }
  return true;
}
