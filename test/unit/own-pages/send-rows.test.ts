import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ActivityRow } from '../../../src/ledger/activity-types.ts';
import { createRowSender } from '../../../src/own-pages/send-rows.ts';
import { pastRow } from '../ledger/rows.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A background that fails as often as told, and what the bar was told. */
function scene(failures = 0) {
  const leaving = new AbortController();
  const sent: string[][] = [];
  const said: boolean[] = [];
  let left = failures;
  const store = async (rows: ActivityRow[]) => {
    sent.push(rows.map(({ id }) => id));
    if (left-- > 0) throw new Error('no ledger');
  };
  const sender = createRowSender(store, (isUnsaved) => said.push(isUnsaved), leaving.signal);
  const add = (...numbers: number[]) => {
    for (const number of numbers) sender.add(pastRow(number));
  };
  return { add, sender, sent, said, leaving };
}
const ids = (...numbers: number[]) => numbers.map((number) => pastRow(number).id);

test('rows go out together', async () => {
  const { add, sent, said } = scene();
  add(1, 2, 3);
  expect(sent).toEqual([]);
  await vi.runAllTimersAsync();
  expect(sent).toEqual([ids(1, 2, 3)]);
  expect(said).toEqual([false]);
});

test('no batch is larger than the background takes', async () => {
  const { add, sent } = scene();
  add(...Array.from({ length: 120 }, (_, index) => index + 1));
  await vi.runAllTimersAsync();
  expect(sent.map((batch) => batch.length)).toEqual([50, 50, 20]);
});

test('what failed is kept, said and tried again, with what came since', async () => {
  const { add, sent, said } = scene(2);
  add(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(said).toEqual([true]);
  add(2);
  await vi.runAllTimersAsync();
  expect(sent).toEqual([ids(1), ids(1, 2), ids(1, 2)]);
  expect(said).toEqual([true, true, false]);
});

test('leaving the page sends what waits at once, and tries no more', async () => {
  const { add, sent, said, leaving } = scene(9);
  add(1);
  leaving.abort();
  await vi.runAllTimersAsync();
  expect(sent).toEqual([ids(1)]);
  expect(said).toEqual([]);
});

test('leaving while a batch is on its way loses nothing', async () => {
  const { add, sender, sent, leaving } = scene();
  add(1);
  sender.flush();
  add(2);
  leaving.abort();
  await vi.runAllTimersAsync();
  expect(sent).toEqual([ids(1), ids(2)]);
});
