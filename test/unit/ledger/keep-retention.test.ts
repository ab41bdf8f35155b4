import { expect, test, vi } from 'vitest';
import { keepRetention } from '../../../src/ledger/keep-retention.ts';
import type { Retention } from '../../../src/settings/schema.ts';
import { memoryStorage } from '../settings/memory-storage.ts';
import { ledgerWith, row } from './rows.ts';

const storage = vi.hoisted(() => ({
  local: undefined as unknown as ReturnType<typeof memoryStorage>,
  listeners: [] as ((changes: object, area: string) => void)[],
  onChanged: {
    addListener: (one: never) => storage.listeners.push(one),
    removeListener: () => {},
  },
}));
vi.mock('wxt/browser', () => ({ browser: { storage } }));

const years = (n: number) => new Date(Date.now() - n * 366 * 86_400_000).toISOString();
const change = async (retention: Retention) => {
  await storage.local.set({ settings: { retention } });
  for (const tell of storage.listeners) tell({ settings: {} }, 'local');
};

test('what the user has chosen is applied at the start and at every change', async () => {
  storage.local = memoryStorage({ settings: { retention: 'year' } });
  const ledger = await ledgerWith(
    row(1, { at: years(2) }),
    row(2, { at: years(0.5) }),
    row(3, { at: years(0) }),
  );
  const left = async () => (await ledger.warnings.toArray()).map(({ text }) => text);
  keepRetention(ledger);
  await expect.poll(left).toEqual(['Teks 2', 'Teks 3']);
  await change('quarter');
  await expect.poll(left).toEqual(['Teks 3']);
  await change('all');
  await ledger.warnings.add(row(4, { at: years(3) }));
  // Nothing is left to be done: the next change is the first that deletes again.
  await change('counts');
  await expect.poll(left).toEqual(['Teks 3']);
  expect((await ledger.counts.toArray()).reduce((sum, { n }) => sum + n, 0)).toBe(3);
});
