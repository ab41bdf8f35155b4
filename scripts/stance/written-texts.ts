import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { readTable } from './read-table.ts';
import { READ_LABELS } from './readings.ts';

/** Learned from; one file for each writer. */
export const LESSONS = 'rules/stance/written';
/** Never learned from, by other writers than the lessons: what the model makes of new text. */
export const UNSEEN = 'rules/stance/unseen';

const lineSchema = z.tuple([z.enum(['P', 'N', 'O']), z.string().trim().min(1)]);

/** An invented text with the label that its writer gave it, by the corpus' own question. */
export interface WrittenText {
  /** The file it stands in, without ending. */
  writer: string;
  label: (typeof READ_LABELS)['P' | 'N' | 'O'];
  text: string;
}

/**
 * Texts that were written for us; see docs/decisions/0021 for how.
 * @throws Error that names the broken line.
 */
export function writtenTexts(folder: typeof LESSONS | typeof UNSEEN): WrittenText[] {
  const files = readdirSync(folder).sort();
  return files.flatMap((file) =>
    readTable(`${folder}/${file}`, lineSchema).map(([label, text]) => ({
      writer: file.replace(/\.tsv$/, ''),
      label: READ_LABELS[label],
      text,
    })),
  );
}
