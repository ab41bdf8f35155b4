import type { WarningRow } from '../../../src/ledger/types.ts';
import type { Page } from '../drivers/types.ts';

/** Puts rows into the ledger's own store; the page must be one of ours and have opened it. */
export async function putRows(page: Page, rows: readonly WarningRow[]): Promise<void> {
  await page.waitFor(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'jaga-netral'),
  );
  await page.eval(async (all) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await settled(indexedDB.open('jaga-netral'));
    const transaction = database.transaction('warnings', 'readwrite');
    const store = transaction.objectStore('warnings');
    store.clear();
    for (const row of all) store.put(row);
    await new Promise<void>((done) => {
      transaction.oncomplete = () => done();
    });
    database.close();
  }, rows);
}
