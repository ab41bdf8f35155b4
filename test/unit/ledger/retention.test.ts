import { describe, expect, test } from 'vitest';
import { exportBackup } from '../../../src/ledger/backup.ts';
import { countByMonth, countDeleted } from '../../../src/ledger/counts.ts';
import { importBackup } from '../../../src/ledger/import.ts';
import { applyRetention, findPast } from '../../../src/ledger/retention.ts';
import { defaultSettings } from '../../../src/settings/schema.ts';
import { mortal } from './processes.ts';
import { idOf, importRow, ledgerWith, pastRow, row } from './rows.ts';

const now = () => new Date('2026-11-26T12:00:00.000Z');
const ago = (days: number) => new Date(now().getTime() - days * 86_400_000).toISOString();

const numbers = (ids: readonly string[]) => ids.map((id) => Number(id.match(/\d+$/)?.[0]));

describe('warnings go by their own date', () => {
  const rows = [
    row(1, { at: ago(400) }),
    row(2, { at: ago(100), outcome: 'edited', decidedAt: ago(0) }),
    row(3, { at: ago(2) }),
    row(4, { at: ago(0.9) }),
  ];
  test.each([
    ['all', []],
    ['year', [1]],
    ['quarter', [1, 2]],
    ['counts', [1, 2, 3]],
  ] as const)('%s', async (retention, expected) => {
    const ledger = await ledgerWith(...rows);
    expect(numbers((await findPast(ledger, retention, now)).warnings)).toEqual(expected);
    await applyRetention(ledger, retention, now);
    const left = rows.map((_, at) => at + 1).filter((one) => !expected.includes(one as never));
    expect(numbers(await ledger.warnings.toCollection().primaryKeys())).toEqual(left);
    expect((await countDeleted(ledger)).warnings).toBe(expected.length);
  });
});

test('activities go by the day of their decision; open ones and those to be done stay', async () => {
  const ledger = await ledgerWith();
  const { mark: _, ...harmless } = pastRow(9, { level: 'aman' });
  await ledger.imports.bulkAdd([
    importRow({ finishedAt: ago(100) }),
    importRow({ id: idOf(2), finishedAt: ago(2) }),
    importRow({ id: idOf(3), finishedAt: null, state: 'paused', startedAt: ago(100) }),
  ]);
  await ledger.activities.bulkAdd([
    pastRow(1),
    pastRow(2, { mark: 'todo', markedAt: ago(300) }),
    pastRow(3, { mark: 'kept', markedAt: ago(100) }),
    pastRow(4, { mark: 'dismissed', markedAt: ago(80) }),
    pastRow(5, { mark: 'removed', markedAt: ago(91), at: '' }),
    { ...harmless, id: 'x:6' },
    { ...harmless, id: 'x:7', lastImport: idOf(2) },
    { ...harmless, id: 'x:8', lastImport: idOf(3) },
    { ...harmless, id: 'x:9', lastImport: '', source: 'page', at: ago(3) },
  ]);
  const past = await findPast(ledger, 'quarter', now);
  expect(numbers(past.activities).sort()).toEqual([3, 5, 6]);
  expect(numbers(past.imports)).toEqual([1]);
  await applyRetention(ledger, 'quarter', now);
  expect(await ledger.counts.toArray()).toMatchObject([
    { of: 'activities', month: '', level: 'waspada', state: 'removed', n: 1 },
    { of: 'activities', month: '2024-02', level: 'waspada', state: 'kept', n: 1 },
  ]);
  expect(await ledger.activities.count()).toBe(6);
});

test('the chart stays true', async () => {
  const ledger = await ledgerWith(
    row(1, { at: '2026-01-10T12:00:00.000Z', outcome: 'edited' }),
    row(2, { at: '2026-01-11T12:00:00.000Z', level: null, unchecked: 'slow' }),
    row(3, { at: '2026-11-26T11:00:00.000Z', outcome: 'cancelled' }),
    row(4, { at: '2026-11-02T11:00:00.000Z', outcome: 'cancelled' }),
  );
  const before = await countByMonth(ledger);
  expect(before.get('2026-11')).toEqual({ cancelled: 2 });
  await applyRetention(ledger, 'counts', now);
  expect(await countByMonth(ledger)).toEqual(before);
  await applyRetention(ledger, 'counts', now);
  expect(await countByMonth(ledger)).toEqual(before);
  expect(await ledger.warnings.count()).toBe(1);
});

test('killed at any step, a row is either there or counted', async () => {
  const rows = Array.from({ length: 1200 }, (_, at) => row(at, { at: ago(100) }));
  for (const steps of [0, 1, 2, 3]) {
    const ledger = await ledgerWith(...rows);
    const killed = applyRetention(mortal(steps).ledger(ledger), 'quarter', now);
    await killed.catch(() => {});
    const there = async () => [
      await ledger.warnings.count(),
      (await countDeleted(ledger)).warnings,
    ];
    expect(await there()).toEqual([
      1200 - Math.min(1200, steps * 500),
      Math.min(1200, steps * 500),
    ]);
    await applyRetention(ledger, 'quarter', now);
    expect(await there()).toEqual([0, 1200]);
    await ledger.delete();
  }
});

test('two contexts at once count each row once', async () => {
  const rows = Array.from({ length: 700 }, (_, at) => row(at, { at: ago(100) }));
  const ledger = await ledgerWith(...rows);
  await Promise.all([1, 2].map(() => applyRetention(ledger, 'quarter', now)));
  expect(await countDeleted(ledger)).toEqual({ warnings: 700, activities: 0 });
});

test('what a file brings back is not counted twice, and goes again', async () => {
  const ledger = await ledgerWith(row(1, { at: ago(100) }), row(2, { at: ago(1) }));
  const whole = await exportBackup(ledger, defaultSettings());
  const before = await countByMonth(ledger);
  await applyRetention(ledger, 'quarter', now);
  const counted = await exportBackup(ledger, defaultSettings());
  for (const file of [whole, counted, whole]) {
    await importBackup(ledger, file);
    await applyRetention(ledger, 'quarter', now);
    expect(await countByMonth(ledger)).toEqual(before);
  }
  const fresh = await ledgerWith();
  for (const file of [counted, counted]) await importBackup(fresh, file);
  expect(await countByMonth(fresh)).toEqual(before);
});
