import type { WarningRow } from '../../src/ledger/types.ts';
import type { DrivenBrowser } from '../../test/e2e/drivers/types.ts';

/** The newest stored warning with this text, read from the extension's own database once it is decided. */
export async function readLedger(browser: DrivenBrowser, text: string): Promise<WarningRow> {
  const page = await browser.openOurs('history.html');
  const row = await page.waitFor(decidedRow, text);
  await page.close();
  return row;
}

/** Runs in the extension's page; finds the row in whichever database and store holds it. */
async function decidedRow(text: string): Promise<WarningRow | null> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await settled(indexedDB.open(name));
    try {
      for (const store of database.objectStoreNames) {
        const rows = await settled(database.transaction(store).objectStore(store).getAll());
        const found = rows.find((row) => row.text === text && row.outcome);
        if (found) return found;
      }
    } finally {
      database.close();
    }
  }
  return null;
}
