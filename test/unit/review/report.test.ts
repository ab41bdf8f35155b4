import { describe, expect, test } from 'vitest';
import { maskPersonal } from '../../../src/review/mask-personal.ts';
import { buildReport } from '../../../src/review/report.ts';
import { pastRow } from '../ledger/rows.ts';

const everything = { from: '', until: '', texts: false };

describe('the record', () => {
  const rows = [
    pastRow(3, { rules: ['D6', 'D7'], stage: 'campaign', mark: 'removed' }),
    pastRow(1, { rules: ['D6'], level: 'bahaya', stage: 'before' }),
    pastRow(2, { at: '', rules: ['D6'], stage: null, judgedBy: 'as-if-campaign' }),
    pastRow(4, { level: 'tidak-dapat-dinilai', rules: [] }),
    pastRow(5, { level: 'aman', rules: [] }),
  ];

  test('lists what was found, oldest first and undated last, and counts it by each category', () => {
    const report = buildReport(rows, everything);
    expect(report.lines.map(({ id }) => id)).toEqual([1, 3, 2].map((at) => pastRow(at).id));
    expect([...report.byRule]).toEqual([
      ['D6', 3],
      ['D7', 1],
    ]);
    expect(Object.fromEntries(report.byMark)).toEqual({ removed: 1, open: 2 });
    expect(report.byStage).toEqual(
      new Map([
        ['campaign', 1],
        ['before', 1],
        [null, 1],
      ]),
    );
    expect([report.unreadable, report.undated]).toEqual([1, 1]);
  });

  test.each([
    ['2024-02-03', '', [3, 2]],
    ['', '2024-02-01', [1, 2]],
    ['2024-02-01', '2024-02-03', [1, 3, 2]],
    ['2025-01-01', '', [2]],
  ])('from "%s" until "%s"; what has no date belongs to every period', (from, until, expected) => {
    const { lines } = buildReport(rows, { from, until, texts: false });
    expect(lines.map(({ id }) => id)).toEqual(expected.map((at) => pastRow(at).id));
  });

  test('holds words only when they are asked for, and then without what names a person', () => {
    const told = [
      pastRow(1, {
        text: 'Hubungi 0812-3456-7890',
        target: { author: 'Budi', text: 'NIP 19800101 200501 1 001' },
      }),
    ];
    expect(JSON.stringify(buildReport(told, everything))).not.toMatch(/Hubungi|NIP/);
    const [line] = buildReport(told, { ...everything, texts: true }).lines;
    expect(line?.text).toBe('Hubungi •••\n→ NIP •••');
  });
});

describe('masking', () => {
  test.each([
    ['NIK 3273012304850001', 'NIK •••'],
    ['NIK: 3273 0123 0485 0001.', 'NIK: •••.'],
    ['NIP 198001012005011001', 'NIP •••'],
    ['NIP. 19800101 200501 1 001', 'NIP. •••'],
    ['NIP 19800101.200501.1.001!', 'NIP •••!'],
    ['wa 081234567890 ya', 'wa ••• ya'],
    ['wa +62 812-3456-7890', 'wa •••'],
    ['surel rini.astuti+x@dinas.go.id', 'surel •••@•••'],
    ['no urut 2, TPS 014, tahun 2024', 'no urut 2, TPS 014, tahun 2024'],
    ['14.02.2024 pukul 08.00', '14.02.2024 pukul 08.00'],
    ['suara 1.234.567', 'suara 1.234.567'],
    ['coblos 01 02 03', 'coblos 01 02 03'],
    ['@rini_astuti', '@rini_astuti'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });
});
