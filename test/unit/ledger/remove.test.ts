import { expect, test } from 'vitest';
import { outboxKey } from '../../../src/ledger/outbox-entry.ts';
import {
  removeEverything,
  removeHistory,
  removeWarnings,
  restoreHistory,
} from '../../../src/ledger/remove.ts';
import { memoryStorage } from '../settings/memory-storage.ts';
import { countRow, idOf, importRow, ledgerWith, pastRow, row } from './rows.ts';

const waiting = (number: number) => {
  const entry = { type: 'warning' as const, row: row(number) };
  return { [outboxKey(entry)]: entry };
};
const idsIn = async (ledger: Awaited<ReturnType<typeof ledgerWith>>) =>
  (await ledger.warnings.toCollection().primaryKeys()).map((id) => Number(id.slice(-3)));

test('some are deleted, and undone', async () => {
  const ledger = await ledgerWith(row(1), row(2), row(3));
  const gone = await removeWarnings(ledger, [idOf(1), idOf(3), idOf(9)], memoryStorage());
  expect(gone).toEqual([row(1), row(3)]);
  expect(await idsIn(ledger)).toEqual([2]);
  await restoreHistory(ledger, { warnings: gone, counts: [] });
  expect(await idsIn(ledger)).toEqual([1, 2, 3]);
});

test('all are deleted, also those that still wait, and undone', async () => {
  const ledger = await ledgerWith(row(1));
  const storage = memoryStorage({ settings: {}, ...waiting(1), ...waiting(2) });
  await ledger.counts.bulkAdd([countRow('warnings', 5), countRow('activities', 2)]);
  const gone = await removeHistory(ledger, storage);
  expect(gone).toEqual({ warnings: [row(1), row(2)], counts: [countRow('warnings', 5)] });
  expect(await idsIn(ledger)).toEqual([]);
  expect(await ledger.counts.toArray()).toEqual([countRow('activities', 2)]);
  expect([...storage.items.keys()]).toEqual(['settings']);
  await restoreHistory(ledger, gone);
  expect(await idsIn(ledger)).toEqual([1, 2]);
  expect(await ledger.counts.count()).toBe(2);
});

test('a deleted warning does not come back from the outbox', async () => {
  const ledger = await ledgerWith(row(1));
  const storage = memoryStorage({ ...waiting(1) });
  await removeWarnings(ledger, [idOf(1)], storage);
  expect(storage.items.size).toBe(0);
  expect(await idsIn(ledger)).toEqual([]);
});

test('everything goes, past activities, imports and counts too', async () => {
  const ledger = await ledgerWith(row(1));
  await ledger.activities.add(pastRow(1));
  await ledger.imports.add(importRow());
  await ledger.counts.add(countRow('warnings', 1));
  await removeEverything(ledger, memoryStorage({ ...waiting(2) }));
  const left = await Promise.all(ledger.tables.map((table) => table.count()));
  expect(left).toEqual([0, 0, 0, 0]);
});
