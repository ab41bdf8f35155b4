import { expect, test } from 'vitest';
import { fromSeconds, fromText } from '../../../src/archives/shared/moment.ts';

const at = '2024-02-03T05:00:00.000Z';

test.each([
  ['2024-02-03 05:00:00', at],
  ['2024-02-03 05:00:00 UTC', at],
  ['2024-02-03T05:00:00Z', at],
  ['2024-02-03T12:00:00+07:00', at],
  ['2024-02-03 12:00:00 +0700', at],
  ['Sat Feb 03 05:00:00 +0000 2024', at],
  ['Sat Feb 03 05:00:00 UTC 2024', at],
  ['03 Feb 2024', '2024-02-03T00:00:00.000Z'],
  ['2024-02-03T05:00:00.123456+00:00', '2024-02-03T05:00:00.123Z'],
  ['kemarin', null],
  ['', null],
  ['1970-01-01 00:00:00', null],
  [1_706_936_400, null],
  [null, null],
])('the date %s', (text, expected) => {
  expect(fromText(text)).toBe(expected);
});

test.each([
  [1_706_936_400, at],
  ['1706936400', at],
  [0, null],
  [-5, null],
  [1e20, null],
  ['', null],
  [undefined, null],
])('the seconds %s', (seconds, expected) => {
  expect(fromSeconds(seconds)).toBe(expected);
});
