import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportCsv, toCsv } from '../../../src/ledger/csv.ts';
import { ledgerWith, row } from './rows.ts';

/** A reader of RFC 4180 that knows nothing of the writer. */
function parseCsv(csv: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') lines.push([]);
  }
  expect(lines.pop()).toEqual([]);
  return lines;
}

const textCell = (text: string) => {
  const [heading, cells] = parseCsv(toCsv([row(1, { text })]));
  return cells?.[heading?.indexOf('text') ?? -1];
};

describe('csv', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+62 812', "'+62 812"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['kata "ini", lalu\r\nitu', 'kata "ini", lalu\r\nitu'],
    ['', ''],
  ])('%j is written as %j', (text, expected) => {
    expect(textCell(text)).toBe(expected);
  });

  test('any text comes back, and none begins as a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = textCell(text) as string;
        expect([text, `'${text}`]).toContain(cell);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('a mark for Excel, a heading, the newest first', async () => {
    const csv = await exportCsv(await ledgerWith(row(1), row(2, { rules: ['a', 'b'] })));
    expect(csv[0]).toBe('\uFEFF');
    const lines = parseCsv(csv.slice(1));
    expect(lines.map((cells) => cells[0])).toEqual([
      'at',
      '2026-11-25T08:02:00.000Z',
      '2026-11-25T08:01:00.000Z',
    ]);
    expect(lines[1]).toContain('a b');
  });
});
