import type { WarningRow } from '../../../src/ledger/types.ts';
import type { DrivenBrowser } from '../drivers/types.ts';

/** Waits until warnings whose text holds this word lie in the ledger, decided, and gives them. */
export async function decidedRows(
  browser: DrivenBrowser,
  word: string,
  count = 1,
): Promise<WarningRow[]> {
  const page = await browser.openOurs('history.html');
  const rows = await page.waitFor(
    async (wanted) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      if (!(await indexedDB.databases()).some(({ name }) => name === 'jaga-netral')) return null;
      const database = await settled(indexedDB.open('jaga-netral'));
      const all: WarningRow[] = await settled(
        database.transaction('warnings').objectStore('warnings').getAll(),
      );
      database.close();
      const found = all.filter((row) => row.text.includes(wanted.word) && row.outcome);
      return found.length >= wanted.count ? found : null;
    },
    { word, count },
    20_000,
  );
  await page.close();
  return rows;
}
