import { expect, test } from 'vitest';
import { countByMonth, readKnownValues } from '../../../src/ledger/counts.ts';
import { ledgerWith, row } from './rows.ts';

// Noon, so that no time zone moves a row into another month's neighbour day.
const on = (date: string) => ({ at: `${date}T12:00:00.000Z` });

test('counts by month and outcome, oldest first', async () => {
  const ledger = await ledgerWith(
    row(1, { ...on('2026-11-15'), outcome: 'edited' }),
    row(2, { ...on('2026-11-16'), outcome: 'edited' }),
    row(3, on('2026-11-17')),
    row(4, { ...on('2024-02-10'), outcome: 'published' }),
  );
  expect([...(await countByMonth(ledger))]).toEqual([
    ['2024-02', { published: 1 }],
    ['2026-11', { edited: 2, open: 1 }],
  ]);
  expect((await countByMonth(await ledgerWith())).size).toBe(0);
});

test('the month is that of the user, on its first and last moment', async () => {
  const local = (text: string) => ({ at: new Date(text).toISOString() });
  const ledger = await ledgerWith(
    row(1, local('2026-01-01T00:00:00')),
    row(2, local('2026-01-31T23:59:59.999')),
    row(3, local('2026-02-01T00:00:00')),
  );
  expect([...(await countByMonth(ledger))]).toEqual([
    ['2026-01', { open: 2 }],
    ['2026-02', { open: 1 }],
  ]);
});

test('platforms and rules that occur', async () => {
  const ledger = await ledgerWith(
    row(1, { rules: ['b', 'a'] }),
    row(2, { platform: 'facebook', rules: ['b'] }),
  );
  expect(await readKnownValues(ledger)).toEqual({
    platforms: ['facebook', 'x'],
    rules: ['a', 'b'],
    all: 2,
  });
});
