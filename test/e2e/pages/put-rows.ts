import type { ActivityRow } from '../../../src/ledger/activity-types.ts';
import type { WarningRow } from '../../../src/ledger/types.ts';
import type { Page } from '../drivers/types.ts';

/**
 * Puts rows into the ledger's own store; the page must be one of ours and have opened it.
 * @param added keeps the rows that are there
 */
export const putRows = (page: Page, rows: readonly WarningRow[], added = false) =>
  put(page, 'warnings', rows, added);

/** The same for past activities. */
export const putActivities = (page: Page, rows: readonly ActivityRow[], added = false) =>
  put(page, 'activities', rows, added);

async function put(
  page: Page,
  store: string,
  rows: readonly unknown[],
  added: boolean,
): Promise<void> {
  await page.waitFor(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'jaga-netral'),
  );
  await page.eval(
    async ({ name, all, keep }) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const database = await settled(indexedDB.open('jaga-netral'));
      const transaction = database.transaction(name, 'readwrite');
      const place = transaction.objectStore(name);
      if (!keep) place.clear();
      for (const row of all) place.put(row);
      await new Promise<void>((done) => {
        transaction.oncomplete = () => done();
      });
      database.close();
    },
    { name: store, all: rows, keep: added },
  );
}
