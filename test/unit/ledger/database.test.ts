import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { openLedger } from '../../../src/ledger/database.ts';
import { LedgerError, withLedgerErrors } from '../../../src/ledger/errors.ts';
import { findWarnings } from '../../../src/ledger/find.ts';
import { STORE_VERSION, versions } from '../../../src/ledger/versions.ts';
import { addWarning } from '../../../src/ledger/write.ts';
import { idOf, row } from './rows.ts';

describe('errors have codes', () => {
  test('a database of a newer version of ours is left alone', async () => {
    const newer = new Dexie('newer');
    newer.version(STORE_VERSION + 1).stores({ warnings: 'id, at', more: 'id' });
    await newer.table('warnings').add({ id: '1' });
    newer.close();
    const ledger = openLedger('newer');
    await expect(findWarnings(ledger)).rejects.toMatchObject({ code: 'future-version' });
    await expect(addWarning(ledger, row(1))).rejects.toMatchObject({ code: 'future-version' });
    expect(ledger.troubles.current).toBe(null);
    await newer.open();
    expect(newer.backendDB().version).toBe((STORE_VERSION + 1) * 10);
    expect(await newer.table('warnings').count()).toBe(1);
  });

  test.each([
    ['InvalidStateError', 'blocked'],
    ['SecurityError', 'blocked'],
    ['QuotaExceededError', 'quota-full'],
  ])('the browser refuses to open with %s: %s', async (name, code) => {
    const factory = new IDBFactory();
    factory.open = () => {
      throw new DOMException('no', name);
    };
    const ledger = openLedger('refused', versions, factory);
    await expect(findWarnings(ledger)).rejects.toMatchObject({ code });
  });

  test('a full disk inside a transaction', async () => {
    const full = Object.assign(new Error('rahasia'), { name: 'QuotaExceededError' });
    const abort = Object.assign(new Error('aborted'), { name: 'AbortError', inner: full });
    const failure = await withLedgerErrors(() => Promise.reject(abort)).catch((error) => error);
    expect(failure).toBeInstanceOf(LedgerError);
    expect(failure.code).toBe('quota-full');
    expect(String(failure)).not.toContain('rahasia');
  });
});

test('what is acknowledged is durable where the browser can', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const ledger = openLedger('durable');
  await addWarning(ledger, row(1));
  const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writing.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  expect(await ledger.warnings.get(idOf(1))).toEqual(row(1));
});
