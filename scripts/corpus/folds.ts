import type { CorpusRow } from './corpus.ts';

const FOLDS = 5;

/** Which rows are held out together: a fold by hash, a whole source or a whole year. */
export const DIVISIONS = ['fold', 'source', 'year'] as const;
export type Division = (typeof DIVISIONS)[number];

/** The group a row is held out with. Near-duplicates (same letters) share a fold. */
export function groupOf(row: CorpusRow, division: Division): string {
  if (division === 'source') return row.source;
  if (division === 'year') return String(row.year);
  return String(hash(letters(row.text) || row.id) % FOLDS);
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/https?:\S+|[@#]\w+|[^a-z]/g, '')
    .slice(0, 60);
}

function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  }
  return value >>> 0;
}
