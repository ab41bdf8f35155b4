import { expect, it } from 'vitest';
import { filterOf, noFilter } from '../../../src/pages/history/filter-form.ts';

it('lets everything through when nothing is chosen', () => {
  expect(filterOf(noFilter)).toEqual({});
});

it('takes both days whole, in the time zone of the user', () => {
  expect(filterOf({ ...noFilter, from: '2026-02-28', until: '2026-02-28' })).toEqual({
    from: new Date(2026, 1, 28),
    until: new Date(2026, 2, 1),
  });
});

it('hands the rest on as it is', () => {
  expect(filterOf({ ...noFilter, platform: 'x', level: 'unchecked', search: 'pagi' })).toEqual({
    platform: 'x',
    level: 'unchecked',
    search: 'pagi',
  });
});
