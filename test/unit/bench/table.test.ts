import { expect, test } from 'vitest';
import { medianOf, ratioOf } from '../../../scripts/bench/in-turn.ts';
import { aimed, markdownTable, plainTable } from '../../../scripts/bench/table.ts';

test('ratios are taken round by round, and the middle one counts', () => {
  const times = { slow: [10, 40, 30], quick: [10, 10, 10] };
  expect(ratioOf(times, 'slow', 'quick')).toEqual({ median: 3, least: 1, most: 4 });
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  expect(() => medianOf([])).toThrow('nothing was measured');
});

test('a row says whether its target is met, on either side', () => {
  const ratio = { median: 7, least: 5, most: 9 };
  const rows = [
    aimed('faster', ratio, '≥', 8, ' ×'),
    aimed('slower', 3, '≤', 3, ' ×'),
    { what: 'found alike', value: '2 of 2' },
  ];
  expect(plainTable(rows).split('\n')).toEqual([
    'faster       7.0 (5.0 – 9.0) ×  ≥ 8 × ✗',
    'slower                   3.0 ×  ≤ 3 × ✓',
    'found alike             2 of 2',
  ]);
  expect(markdownTable(rows)).toContain('| faster | 7.0 (5.0 – 9.0) × | ≥ 8 × ✗ |');
});
