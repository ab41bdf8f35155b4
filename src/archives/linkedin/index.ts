import { headLines, readCsv, rowReader } from '../shared/csv.ts';
import type { ArchiveParser } from '../types.ts';
import { readLinkedinRow, tableOf } from './tables.ts';

/** LinkedIn: the CSV tables of the data export, told by their columns (names may carry a member id). */
export const linkedin: ArchiveParser = {
  id: 'linkedin',

  recognize({ entry, head }) {
    if (/^[\s\ufeff]*[[{<]/.test(head)) return null;
    for (const columns of headLines(head)) {
      const table = tableOf(columns, entry.path);
      if (table !== null) return table;
    }
    return null;
  },

  async identify(part) {
    if (part.section !== 'profile') return null;
    const isHeader = (row: readonly string[]) => row.includes('first name');
    const table = await readCsv(part.entry, { isHeader, report: () => {} });
    const row = table?.rows[0];
    if (!table || !row) return null;
    const field = rowReader(table);
    const name = [field(row, 'first name'), field(row, 'last name')].join(' ').trim();
    return name === '' ? null : { id: name, name };
  },

  async *read(part, { report }) {
    if (part.section === 'profile') return;
    const table = await readCsv(part.entry, {
      report,
      isHeader: (columns) => tableOf(columns, part.entry.path) === part.section,
      // Only Comments.csv escapes quotes by a backslash; elsewhere one is just a character.
      backslash: part.section === 'comments',
    });
    if (!table) return report({ code: 'damaged', entry: part.entry.path });
    const field = rowReader(table);
    for (const row of table.rows) {
      const activity = readLinkedinRow(part.section, (...names) => field(row, ...names));
      if (activity) yield { platform: 'linkedin', entry: part.entry.path, ...activity };
    }
  },
};
