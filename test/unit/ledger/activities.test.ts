import { describe, expect, test } from 'vitest';
import { countActivities, findActivities } from '../../../src/ledger/find-activities.ts';
import { findContinued, markGone, removeImport } from '../../../src/ledger/imports.ts';
import { replaceRows } from '../../../src/ledger/replace-rows.ts';
import {
  addSeen,
  markActivities,
  restoreMarks,
  storeStep,
} from '../../../src/ledger/write-activities.ts';
import { idOf, importRow, ledgerWith, pastRow } from './rows.ts';

async function ledgerOf(...rows: ReturnType<typeof pastRow>[]) {
  const ledger = await ledgerWith();
  await ledger.activities.bulkAdd(rows);
  return ledger;
}

describe('storeStep', () => {
  test('counts what is new and keeps what the user made of the rest', async () => {
    const ledger = await ledgerOf(
      pastRow(1, { mark: 'dismissed', markedAt: '2026-01-01T00:00:00Z' }),
    );
    const read = [pastRow(1, { lastImport: idOf(2) }), pastRow(2, { lastImport: idOf(2) })];
    const stored = await storeStep(ledger, read, importRow({ id: idOf(2), added: 0 }));
    expect(stored.added).toBe(1);
    expect(await ledger.imports.get(idOf(2))).toEqual(stored);
    expect(
      (await ledger.activities.toArray()).map(({ mark, lastImport }) => [mark, lastImport]),
    ).toEqual([
      ['dismissed', idOf(2)],
      ['open', idOf(2)],
    ]);
  });

  test.each([
    ['a newer pack that finds nothing', 'p2', 'aman', { level: 'waspada', packVersion: 'p1' }],
    ['the same pack', 'p1', 'aman', null],
    ['a newer pack with the same answer', 'p2', 'waspada', null],
  ] as const)('%s', async (_, packVersion, level, before) => {
    const ledger = await ledgerOf(pastRow(1));
    const { mark: _mark, ...rest } = pastRow(1, { packVersion, level });
    await storeStep(ledger, [level === 'aman' ? rest : pastRow(1, { packVersion })], importRow());
    const row = await ledger.activities.get('x:@budi:1');
    expect(row).toMatchObject({ level, before });
    expect(row?.mark).toBe(level === 'aman' ? undefined : 'open');
  });

  test('stores neither rows nor cursor when one of them fails', async () => {
    const ledger = await ledgerOf();
    const broken = { ...importRow(), id: undefined as never };
    await expect(storeStep(ledger, [pastRow(1)], broken)).rejects.toMatchObject({
      name: 'LedgerError',
    });
    expect(await ledger.activities.count()).toBe(0);
  });
});

describe('findActivities', () => {
  const rows = [
    pastRow(1, { rules: ['a'], text: 'Coblos dia' }),
    pastRow(2, { level: 'bahaya', platform: 'facebook', kind: 'like', mark: 'todo' }),
    pastRow(3, { level: 'aman' }),
    pastRow(4, { level: 'tidak-dapat-dinilai', at: '', label: 'Menyukai dia' }),
    pastRow(5, { gone: true, before: { level: 'aman', packVersion: 'p0' } }),
  ];
  test.each([
    ['all but aman, the most pressing first, then the newest', {}, [2, 5, 1, 4]],
    ['a level', { level: 'aman' }, [3]],
    ['a platform', { platform: 'facebook' }, [2]],
    ['a kind', { kind: 'like' }, [2]],
    ['a mark', { mark: 'todo' }, [2]],
    ['a rule', { rule: 'a' }, [1]],
    ['a year', { year: '2024' }, [2, 5, 1]],
    ['no date', { year: '' }, [4]],
    ['gone', { gone: true }, [5]],
    ['changed', { changed: true }, [5]],
    ['words, also of the label', { search: 'DIA' }, [1, 4]],
    ['two at once', { mark: 'open', rule: 'a' }, [1]],
  ] as const)('%s', async (_, filter, expected) => {
    const ledger = await ledgerOf(...rows);
    const found = await findActivities(ledger, filter);
    expect(found.map(({ id }) => Number(id.split(':')[2]))).toEqual(expected);
    expect(found.every((head) => !('text' in head))).toBe(true);
  });

  test('counts by level and mark', async () => {
    const { mark: _, ...harmless } = pastRow(3, { level: 'aman' });
    const ledger = await ledgerOf(...rows.slice(0, 2), harmless);
    expect(await countActivities(ledger)).toEqual({
      all: 3,
      byLevel: { bahaya: 1, waspada: 1, 'tidak-dapat-dinilai': 0, aman: 1 },
      byMark: { open: 1, todo: 1, removed: 0, kept: 0, dismissed: 0 },
    });
  });
});

test('a mark can be taken back', async () => {
  const ledger = await ledgerOf(
    pastRow(1),
    pastRow(2, { mark: 'todo', markedAt: '2026-01-01T00:00:00.000Z' }),
  );
  const ids = ['x:@budi:1', 'x:@budi:2', 'x:@budi:9'];
  const now = () => new Date('2026-11-26T00:00:00Z');
  const old = await markActivities(ledger, ids, 'removed', now);
  expect((await ledger.activities.toArray()).map(({ mark, markedAt }) => [mark, markedAt])).toEqual(
    [
      ['removed', '2026-11-26T00:00:00.000Z'],
      ['removed', '2026-11-26T00:00:00.000Z'],
    ],
  );
  await restoreMarks(ledger, old);
  expect((await ledger.activities.toArray()).map(({ mark }) => mark)).toEqual(['open', 'todo']);
});

test('what a newer export of the account should hold and does not is gone', async () => {
  const newer = idOf(2);
  const ledger = await ledgerOf(
    pastRow(3, { lastImport: newer }),
    pastRow(4),
    pastRow(5, { lastImport: newer }),
    pastRow(1, { text: 'before the span of the newer one' }),
    pastRow(9, { text: 'after it' }),
    pastRow(14, { at: pastRow(4).at, account: '@siti' }),
    pastRow(15, { at: pastRow(4).at, kind: 'like' }),
    pastRow(16, { at: pastRow(4).at, source: 'page', lastImport: '' }),
    pastRow(17, { at: '' }),
  );
  expect(await markGone(ledger, newer)).toBe(1);
  const gone = (await ledger.activities.toArray()).filter((row) => row.gone);
  expect(gone.map(({ id }) => id)).toEqual(['x:@budi:4']);
});

test('an unfinished import of the same files is found, a finished one is not', async () => {
  const ledger = await ledgerWith();
  const paused = importRow({ id: idOf(2), state: 'paused' });
  await ledger.imports.bulkAdd([importRow(), paused, importRow({ id: idOf(3), files: 'f2' })]);
  expect(await findContinued(ledger, 'f1')).toEqual(paused);
  expect(await findContinued(ledger, 'f2')).toBeUndefined();
});

test('an import is deleted with what it told', async () => {
  const ledger = await ledgerOf(pastRow(1), pastRow(2, { lastImport: idOf(2) }));
  await ledger.imports.add(importRow());
  expect(await removeImport(ledger, idOf(1))).toBe(1);
  expect(await ledger.activities.count()).toBe(1);
  expect(await ledger.imports.count()).toBe(0);
});

test('of a page only what no export has told with that link is added', async () => {
  const url = 'https://x.com/budi/status/1';
  const ledger = await ledgerOf(pastRow(1, { url }));
  const seen = (id: number, change = {}) =>
    pastRow(id, { source: 'page', lastImport: '', ...change });
  expect(await addSeen(ledger, [seen(2, { url }), seen(3, { url, kind: 'like' }), seen(4)])).toBe(
    2,
  );
  expect(await addSeen(ledger, [seen(4)])).toBe(0);
  expect(await ledger.activities.count()).toBe(3);
});

test('rows are replaced in steps; a stop in between leaves whole rows', async () => {
  const rows = Array.from({ length: 450 }, (_, at) => pastRow(at + 1));
  const ledger = await ledgerOf(...rows);
  const steps: [number, number][] = [];
  const stop = new AbortController();
  const run = replaceRows(
    ledger,
    ledger.activities,
    (row) => ({ ...row, level: row.text === 'Teks 3' ? 'aman' : row.level, packVersion: 'p2' }),
    (done, changed) => {
      steps.push([done, changed]);
      if (steps.length === 2) stop.abort();
    },
    stop.signal,
  );
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(steps.map(([done]) => done)).toEqual([200, 200]);
  const packs = (await ledger.activities.toArray()).map(({ packVersion }) => packVersion);
  expect(packs.filter((one) => one === 'p2')).toHaveLength(400);
});
