import { z } from 'zod';
import { readTable } from './read-table.ts';

const FILE = 'rules/stance/readings.tsv';
/** The corpus' labels by the letters that stand for them in our files. */
export const READ_LABELS = {
  P: 'PARTISAN',
  N: 'POLITICAL-NEUTRAL',
  O: 'NON-POLITICAL',
  U: 'UNSURE',
} as const;
const lineSchema = z.tuple([z.string().min(1), z.enum(['P', 'N', 'O', 'U'])]);

export type ReadLabel = (typeof READ_LABELS)[keyof typeof READ_LABELS];

/**
 * Our own readings of texts in the pool: label by id; the texts stay in the corpus. See
 * rules/stance/MODEL-CARD.md for who read them and how well they agree with the corpus.
 * @throws Error that names the broken line.
 */
export function readReadings(): ReadonlyMap<string, ReadLabel> {
  return new Map(readTable(FILE, lineSchema).map(([id, label]) => [id, READ_LABELS[label]]));
}
