import { expect, test } from 'vitest';
import { STAGES } from '../../../../src/judge/types.ts';
import type { ActivityHead } from '../../../../src/ledger/find-activities.ts';
import { countByYear } from '../../../../src/pages/review/overview/count-by-year.ts';

const head = (
  year: string,
  stage: ActivityHead['stage'],
  level: ActivityHead['level'] = 'waspada',
) => ({ at: year && `${year}-06-01T00:00:00.000Z`, stage, level }) as ActivityHead;

test('counts by year and stage, and leaves no year out between', () => {
  const { years, undated, unreadable } = countByYear([
    head('2024', 'campaign'),
    head('2024', 'campaign', 'bahaya'),
    head('2021', 'outside'),
    head('2024', null),
    head('', null),
    head('2020', 'campaign', 'tidak-dapat-dinilai'),
  ]);
  expect(years.map(({ year, total }) => [year, total])).toEqual([
    ['2021', 1],
    ['2022', 0],
    ['2023', 0],
    ['2024', 3],
  ]);
  const last = years.at(-1)?.values ?? [];
  expect(last[STAGES.indexOf('campaign')]).toBe(2);
  expect(last[STAGES.indexOf('outside')]).toBe(1);
  expect({ undated, unreadable }).toEqual({ undated: 1, unreadable: 1 });
});

test('nothing', () => {
  expect(countByYear([])).toEqual({ years: [], undated: 0, unreadable: 0 });
});
