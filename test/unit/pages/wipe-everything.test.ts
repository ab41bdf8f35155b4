import { expect, test } from 'vitest';
import { wipeEverything } from '../../../src/pages/frame/wipe-everything.ts';
import { defaultSettings } from '../../../src/settings/schema.ts';
import { countRow, importRow, ledgerWith, pastRow, row } from '../ledger/rows.ts';
import { memoryStorage } from '../settings/memory-storage.ts';

test('nothing is left but the language', async () => {
  const ledger = await ledgerWith(row(1));
  await ledger.activities.add(pastRow(1));
  await ledger.imports.add(importRow());
  await ledger.counts.add(countRow('warnings', 3));
  const local = memoryStorage({
    settings: { ...defaultSettings(), language: 'en', retention: 'counts', sensitivity: 'ketat' },
    'outbox:broken': 1,
    other: 2,
    preset: { state: 'bad', fault: 'region' },
  });
  const session = new Map([['handed-over', 1]]);
  const page = new Map([['single-keys', 'off']]);
  let origins = ['https://mstdn.id/*', 'https://x.com/*'];
  const permissions = {
    getAll: async () => ({ origins }),
    remove: async (taken: { origins?: string[] }) => {
      origins = origins.filter((one) => !taken.origins?.includes(one));
      return true;
    },
  };
  await wipeEverything(ledger, {
    storage: { local, session: { clear: async () => session.clear() } } as never,
    permissions: permissions as never,
    isGuarded: (host) => host === 'x.com',
    page,
  });
  const left = await Promise.all(ledger.tables.map((table) => table.count()));
  expect(left.every((count) => count === 0)).toBe(true);
  expect(Object.fromEntries(local.items)).toEqual({
    // The agency's, not the user's.
    preset: { state: 'bad', fault: 'region' },
    settings: { ...defaultSettings(), language: 'en' },
  });
  expect(session.size + page.size).toBe(0);
  expect(origins).toEqual(['https://x.com/*']);
});
