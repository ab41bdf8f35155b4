import { readFileSync } from 'node:fs';
import { z } from 'zod';

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
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line, index) => {
      const parsed = lineSchema.safeParse(line.split('\t'));
      if (!parsed.success) throw new Error(`${FILE}:${index + 1}: baris rusak / broken line`);
      return [parsed.data[0], READ_LABELS[parsed.data[1]]];
    }),
  );
}
