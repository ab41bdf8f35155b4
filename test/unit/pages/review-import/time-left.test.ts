import { expect, it } from 'vitest';
import { speak } from '../../../../src/i18n/translate.ts';
import {
  addSample,
  type Sample,
  timeLeft,
  timeLeftText,
} from '../../../../src/pages/review/import/time-left.ts';

const samplesOf = (...pairs: [seconds: number, bytes: number][]) =>
  pairs.reduce<Sample[]>((all, [at, done]) => addSample(all, { at: at * 1000, done }), []);

it.each([
  ['nothing yet', [], null],
  ['one step', [[0, 10]], null],
  [
    'too early',
    [
      [0, 0],
      [1.9, 50],
    ],
    null,
  ],
  [
    'nothing read meanwhile',
    [
      [0, 50],
      [9, 50],
    ],
    null,
  ],
  [
    'a tenth in three seconds',
    [
      [0, 0],
      [3, 100],
    ],
    27_000,
  ],
  [
    'a resumed one, by what it read since',
    [
      [0, 500],
      [2, 600],
    ],
    8000,
  ],
  [
    'all',
    [
      [0, 0],
      [3, 1000],
    ],
    0,
  ],
  [
    'more than all was said to be',
    [
      [0, 0],
      [3, 2000],
    ],
    0,
  ],
  [
    'slower of late: only the last half minute counts',
    [
      [0, 0],
      [10, 800],
      [40, 830],
    ],
    170_000,
  ],
] as [string, [number, number][], number | null][])('%s', (_, pairs, left) => {
  expect(timeLeft(samplesOf(...pairs), 1000)).toEqual(left);
});

it.each([
  [null, 'Sisa waktu: dihitung…'],
  [0, 'Beberapa detik lagi'],
  [9999, 'Beberapa detik lagi'],
  [10_000, 'Kurang dari satu menit lagi'],
  [60_000, 'Sekitar 1 menit lagi'],
  [150_000, 'Sekitar 3 menit lagi'],
  [59.4 * 60_000, 'Sekitar 59 menit lagi'],
  [59.6 * 60_000, 'Sekitar 1 jam 0 menit lagi'],
  [100 * 60_000, 'Sekitar 1 jam 40 menit lagi'],
])('%s ms are told as: %s', (left, text) => {
  expect(timeLeftText(speak('id'), left)).toBe(text);
});
