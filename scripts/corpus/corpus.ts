import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const rowSchema = z.object({
  id: z.coerce.string(),
  text: z.string(),
  year: z.coerce.number().int(),
  source: z.string().default('?'),
  lang: z.string().nullish(),
  label: z.enum(['PARTISAN', 'POLITICAL-NEUTRAL', 'NON-POLITICAL', 'UNSURE']).nullish(),
  strength: z.string().nullish(),
  span: z.string().nullish(),
});

export type CorpusRow = z.infer<typeof rowSchema>;

/** The files of a corpus folder, as its README names them; a missing one is empty. */
export interface Corpus {
  gold: CorpusRow[];
  bySource: CorpusRow[];
  ordinary: CorpusRow[];
  regional: CorpusRow[];
  pool: CorpusRow[];
  /** Names the rows of `gold`, so that a model can tell whether it was trained on them. */
  digest: string;
}

/** @throws Error in the user's language when the folder holds no labelled rows. */
export function readCorpus(folder: string): Corpus {
  const gold = readRows(join(folder, 'read.jsonl'));
  if (gold.length === 0) {
    throw new Error(
      `tidak ada read.jsonl yang berisi di ${folder} / no rows in ${folder}/read.jsonl`,
    );
  }
  return {
    gold,
    bySource: readRows(join(folder, 'by-source.jsonl')),
    ordinary: readRows(join(folder, 'ordinary.jsonl')),
    regional: readRows(join(folder, 'regional.jsonl')),
    pool: readRows(join(folder, 'pool.jsonl')),
    digest: digestOf(gold),
  };
}

function readRows(path: string): CorpusRow[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = rowSchema.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    process.stderr.write(`${path}:${index + 1}: baris rusak, dilewati / broken line, skipped\n`);
    return [];
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function digestOf(rows: CorpusRow[]): string {
  const hash = createHash('sha256');
  for (const id of rows.map((row) => row.id).sort()) hash.update(`${id}\n`);
  return hash.digest('hex').slice(0, 16);
}
