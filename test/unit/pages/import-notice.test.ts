import { expect, it } from 'vitest';
import { speak } from '../../../src/i18n/translate.ts';
import { importNotice } from '../../../src/pages/frame/import-notice.ts';

const bad = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    table: 'warnings' as const,
    row: at + 1,
    field: 'stage',
  }));

it('says what was done', () => {
  expect(importNotice(speak('id'), { added: 1200, updated: 1, same: 0, bad: [] })).toEqual({
    text: 'Impor selesai: 1.200 ditambahkan, 1 diperbarui, 0 sudah ada.',
  });
});

it('names the first five bad rows and counts them all', () => {
  expect(importNotice(speak('en'), { added: 0, updated: 0, same: 0, bad: bad(7) }).detail).toBe(
    '7 rows could not be read and were skipped (warnings 1: stage, warnings 2: stage, warnings 3: stage, warnings 4: stage, warnings 5: stage, …).',
  );
});
