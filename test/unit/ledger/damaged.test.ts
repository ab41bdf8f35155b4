import { expect, test, vi } from 'vitest';
import { exportBackup } from '../../../src/ledger/backup.ts';
import { exportDamaged, findDamaged, removeDamaged } from '../../../src/ledger/damaged.ts';
import { findActivities, readActivities } from '../../../src/ledger/find-activities.ts';
import { replaceRows } from '../../../src/ledger/replace-rows.ts';
import { defaultSettings } from '../../../src/settings/schema.ts';
import { countRow, idOf, importRow, ledgerWith, pastRow, row } from './rows.ts';

const broken = { id: 'x:@budi:2', level: 'waspada', mark: 'open', text: 5 };

async function damagedLedger() {
  const ledger = await ledgerWith(row(1), { ...row(2), at: undefined as never });
  await ledger.activities.bulkAdd([pastRow(1), broken as never, pastRow(3)]);
  await ledger.imports.add(importRow());
  await ledger.counts.bulkAdd([countRow('warnings', 3), { id: 'a', n: -1 } as never]);
  return ledger;
}

const damaged = [
  { table: 'activities', id: broken.id },
  { table: 'counts', id: 'a' },
  { table: 'warnings', id: idOf(2) },
];

test('damaged rows of all tables are found', async () => {
  const pause = vi.fn();
  const found = await findDamaged(await damagedLedger(), pause);
  expect(found.sort((a, b) => (a.table < b.table ? -1 : 1))).toEqual(damaged);
  expect(pause).toHaveBeenCalledTimes(4);
});

test('they hide no others from lists and searches', async () => {
  const ledger = await damagedLedger();
  for (const filter of [
    {},
    { search: 'teks' },
    { rule: undefined as never, mark: 'open' as const },
  ]) {
    const heads = await findActivities(ledger, filter);
    expect(heads.map(({ id }) => id)).toEqual(['x:@budi:3', 'x:@budi:1']);
  }
  const read = await readActivities(ledger, ['x:@budi:1', broken.id]);
  expect(read).toEqual([pastRow(1)]);
});

test('judging again leaves them as they are', async () => {
  const ledger = await damagedLedger();
  const change = vi.fn((one) => one);
  const { signal } = new AbortController();
  await replaceRows(ledger, ledger.activities, change, () => {}, signal);
  expect(change).toHaveBeenCalledTimes(2);
  expect(await ledger.activities.get(broken.id)).toEqual(broken);
});

test('they are given out exactly as they are stored, and in every backup', async () => {
  const ledger = await damagedLedger();
  const { rows } = JSON.parse(await exportDamaged(ledger, damaged));
  expect(rows[0]).toEqual({ table: 'activities', row: broken });
  expect(rows).toHaveLength(3);
  const backup = JSON.parse(await exportBackup(ledger, defaultSettings()));
  expect(backup.warnings).toHaveLength(2);
  expect(backup.activities).toHaveLength(3);
});

test('they alone are deleted', async () => {
  const ledger = await damagedLedger();
  await removeDamaged(ledger, damaged);
  expect(await findDamaged(ledger)).toEqual([]);
  expect(await Promise.all(ledger.tables.map((table) => table.count()))).toEqual(
    expect.arrayContaining([1, 2, 1, 1]),
  );
});
