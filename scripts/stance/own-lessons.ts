import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { CorpusRow } from '../corpus/corpus.ts';
import { loadRules } from '../rules/load-rules.ts';

const FILE = 'rules/stance/lessons.yaml';
/** The source of what we wrote ourselves. */
export const OWN_SOURCE = 'own';
/** Our sentences speak of the contests of this year. */
const OWN_YEAR = 2024;

const lessonsSchema = z.strictObject({
  partisan: z.array(z.string()),
  ordinary: z.array(z.string()),
});

/** Sentences of our own with their label: those of lessons.yaml and the examples of the phrase rules. */
export function ownLessons(): { text: string; label: 0 | 1 }[] {
  const { partisan, ordinary } = lessonsSchema.parse(parse(readFileSync(FILE, 'utf8')));
  const { phrases, homonyms } = loadRules('.', []);
  const entries = [...phrases, ...homonyms].map(({ value }) => value);
  const lessons = (texts: string[], label: 0 | 1) => texts.map((text) => ({ text, label }));
  return [
    ...lessons([...partisan, ...entries.flatMap(({ flags }) => flags)], 1),
    ...lessons([...ordinary, ...entries.flatMap(({ clears }) => clears)], 0),
  ];
}

/** A text of our own as a row of a corpus. */
export function ownRow(text: string): CorpusRow {
  return { id: text, text, year: OWN_YEAR, source: OWN_SOURCE };
}
