import Papa from 'papaparse';
import type { ArchiveEntry, ReadContext } from '../types.ts';
import { wholeText } from './read-text.ts';

/** A table: its column names in lower case, and its rows. */
export interface Table {
  columns: string[];
  rows: string[][];
}

interface Options {
  /** Whether a line is the header; what stands before it (notes) is passed over. */
  isHeader(columns: readonly string[]): boolean;
  /** A table that may write `\"` instead of `""` inside quotes (LinkedIn's comments). */
  backslash?: boolean;
  report: ReadContext['report'];
}

/** Reads a CSV file; null when it has no header. Blank lines are left out, a byte-order mark too. */
export async function readCsv(
  entry: ArchiveEntry,
  { isHeader, backslash, report }: Options,
): Promise<Table | null> {
  const text = (await wholeText(entry, report)).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    ...(backslash && /[^\\]\\"/.test(text) && { escapeChar: '\\' }),
  });
  const start = data.findIndex((row) => isHeader(columnNames(row)));
  if (start < 0) return null;
  return { columns: columnNames(data[start] as string[]), rows: data.slice(start + 1) };
}

/** The names of the columns in lower case, with plain spaces. */
export function columnNames(row: readonly string[]): string[] {
  return row.map((name) =>
    name
      .replaceAll(/[\s\u00a0\ufeff]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
}

/** The columns of the first lines of a file that is perhaps a CSV table, line by line. */
export function headLines(head: string): string[][] {
  const { data } = Papa.parse<string[]>(head.replace(/^\uFEFF/, ''), {
    preview: 8,
    skipEmptyLines: 'greedy',
    delimiter: ',',
  });
  return data.map(columnNames);
}

/** Gives a row by the names of its columns; empty text for what it lacks. */
export function rowReader({ columns }: Table) {
  return (row: readonly string[], ...names: readonly string[]): string => {
    for (const name of names) {
      const value = row[columns.indexOf(name)];
      if (value !== undefined) return value;
    }
    return '';
  };
}
