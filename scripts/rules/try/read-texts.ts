import { checkInputRow, type InputRow } from '../../check/input-row.ts';

/** What a file of texts holds: rows to judge, and what is wrong with the other lines. */
export interface Texts {
  rows: InputRow[];
  problems: string[];
}

/**
 * Reads texts, one a line, or JSONL with `text` and the fields of `check --jsonl`. A row that says
 * neither day nor stage gets those of `place`; one without an id is known by its line.
 */
export function readTexts(content: string, place: Pick<InputRow, 'at' | 'stage'>): Texts {
  const lines = content.split(/\r?\n/).map((line, index) => ({ line: line.trim(), id: index + 1 }));
  const filled = lines.filter(({ line }) => line !== '');
  const jsonl = filled.length > 0 && parseObject(filled[0]?.line ?? '') !== null;
  const texts: Texts = { rows: [], problems: [] };
  for (const { line, id } of filled) {
    try {
      texts.rows.push(
        jsonl ? readRow(line, id, place) : checkInputRow({ id, text: line, ...place }),
      );
    } catch (error) {
      texts.problems.push(`baris / line ${id}: ${(error as Error).message}`);
    }
  }
  return texts;
}

function readRow(line: string, id: number, place: Pick<InputRow, 'at' | 'stage'>): InputRow {
  const value = parseObject(line);
  if (!value) throw new Error('bukan objek JSON / not a JSON object');
  const row = checkInputRow({ ...value, id: value.id ?? id });
  return row.at === undefined && row.stage === undefined ? { ...row, ...place } : row;
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
