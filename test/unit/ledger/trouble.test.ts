import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exportBackup } from '../../../src/ledger/backup.ts';
import { openLedger } from '../../../src/ledger/database.ts';
import { drainOutbox } from '../../../src/ledger/drain.ts';
import { findWarnings, readWarnings } from '../../../src/ledger/find.ts';
import { importBackup } from '../../../src/ledger/import.ts';
import { outboxKey } from '../../../src/ledger/outbox-entry.ts';
import { STORE_VERSION, versions } from '../../../src/ledger/versions.ts';
import { addWarning } from '../../../src/ledger/write.ts';
import { storeStep } from '../../../src/ledger/write-activities.ts';
import { defaultSettings } from '../../../src/settings/schema.ts';
import { memoryStorage } from '../settings/memory-storage.ts';
import { idOf, importRow, ledgerWith, pastRow, row } from './rows.ts';

const newer = [...versions, { version: STORE_VERSION + 1, stores: { more: 'id' } }];

describe('an old tab is open when a newer version comes', () => {
  test('it makes way, says so, and does not touch the newer store', async () => {
    const old = openLedger('makes-way');
    await addWarning(old, row(1));
    const told = vi.fn();
    old.troubles.watch(told);
    const fresh = openLedger('makes-way', newer);
    expect(await findWarnings(fresh)).toEqual([idOf(1)]);
    expect(old.troubles.current).toBe('outdated');
    expect(told).toHaveBeenCalled();
    await expect(findWarnings(old)).rejects.toMatchObject({ code: 'outdated' });
    await expect(addWarning(old, row(2))).rejects.toMatchObject({ code: 'outdated' });
    expect(fresh.troubles.current).toBe(null);
  });

  test('one that does not make way is waited for, and the page goes on by itself', async () => {
    const old = openLedger('in-the-way');
    await addWarning(old, row(1));
    old.close();
    // A version of ours that did not know how to make way.
    const connection = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('in-the-way');
      opening.onsuccess = () => done(opening.result);
    });
    const fresh = openLedger('in-the-way', newer);
    const found = findWarnings(fresh);
    await expect.poll(() => fresh.troubles.current).toBe('waiting');
    connection.close();
    expect(await found).toEqual([idOf(1)]);
    expect(fresh.troubles.current).toBe(null);
  });
});

describe('the store is deleted under us', () => {
  test('by another context', async () => {
    const ledger = openLedger('deleted');
    await addWarning(ledger, row(1));
    await new Promise((done) => {
      indexedDB.deleteDatabase('deleted').onsuccess = done;
    });
    expect(ledger.troubles.current).toBe('gone');
    // What comes after is stored all the same.
    await addWarning(ledger, row(2));
    expect(await findWarnings(ledger)).toEqual([idOf(2)]);
  });

  test('by the browser', async () => {
    const ledger = openLedger('closed');
    await addWarning(ledger, row(1));
    const connection = ledger.backendDB();
    connection.close();
    connection.onclose?.(new Event('close'));
    expect(ledger.troubles.current).toBe('gone');
    await addWarning(ledger, row(2));
    expect(await findWarnings(ledger)).toEqual([idOf(2), idOf(1)]);
  });
});

describe('the disk is full', () => {
  const full = () => {
    throw new DOMException('rahasia', 'QuotaExceededError');
  };
  const fill = () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full);
  };
  afterEach(() => vi.restoreAllMocks());

  test('a warning waits in the outbox until there is room', async () => {
    const ledger = await ledgerWith();
    const entry = { type: 'warning' as const, row: row(1) };
    const storage = memoryStorage({ [outboxKey(entry)]: entry });
    fill();
    await expect(drainOutbox(ledger, storage)).rejects.toMatchObject({ code: 'quota-full' });
    expect(storage.items.size).toBe(1);
    vi.restoreAllMocks();
    await drainOutbox(ledger, storage);
    expect(storage.items.size).toBe(0);
    expect(await ledger.warnings.toArray()).toEqual([row(1)]);
  });

  test('a file is taken in whole or not at all', async () => {
    const file = await exportBackup(await ledgerWith(row(1), row(2)), defaultSettings());
    const ledger = await ledgerWith(row(3));
    fill();
    await expect(importBackup(ledger, file)).rejects.toMatchObject({ code: 'quota-full' });
    vi.restoreAllMocks();
    expect(await ledger.warnings.toArray()).toEqual([row(3)]);
  });

  test('a step of a review is stored whole or not at all', async () => {
    const ledger = await ledgerWith();
    fill();
    const step = storeStep(ledger, [pastRow(1)], importRow());
    await expect(step).rejects.toMatchObject({ code: 'quota-full' });
    vi.restoreAllMocks();
    expect(await ledger.activities.count()).toBe(0);
    expect(await ledger.imports.count()).toBe(0);
  });
});

test('a page without a row that is there in the index reads the others', async () => {
  const ledger = await ledgerWith(row(1), { ...row(2), findings: null as never }, row(3));
  const rows = await readWarnings(ledger, await findWarnings(ledger));
  expect(rows).toEqual([row(3), row(1)]);
});
