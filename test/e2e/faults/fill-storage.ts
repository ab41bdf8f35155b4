import type { DrivenBrowser, Page } from '../drivers/types.ts';

/** Its limit is one of all sites together, and it answers with errors of another kind (Firefox 153). */
export const NOT_FILLED = 'Firefox has no limit for one extension alone';

/**
 * Fills the room of the extension's databases to the last kilobyte, on one of our pages.
 * @param room of the browser, its `storageMegabytes`
 */
export async function fillStorage(browser: DrivenBrowser, room: number): Promise<void> {
  const page = await browser.openOurs('popup.html');
  const isFull = await page.eval(fill, room * 2);
  await page.close();
  if (!isFull) throw new Error('the storage did not become full');
}

/** Gives the room back. */
export async function emptyStorage(browser: DrivenBrowser): Promise<void> {
  const page = await browser.openOurs('popup.html');
  await deleteDatabase(page, 'isian');
  await page.close();
}

/** As browsers do on "clear site data", and users in the developer tools. */
export async function deleteDatabase(page: Page, name: string): Promise<void> {
  await page.eval(
    (wanted) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase(wanted);
        request.onsuccess = () => done();
        request.onerror = () => fail(request.error);
      }),
    name,
  );
}

/** Runs in our page. @param most megabytes @returns whether there is no room any more. */
async function fill(most: number): Promise<boolean> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const opening = indexedDB.open('isian');
  opening.onupgradeneeded = () => opening.result.createObjectStore('isi', { autoIncrement: true });
  const database = await settled(opening);
  const put = (kilobytes: number) =>
    new Promise<boolean>((done) => {
      // Nothing that could be packed.
      const bytes = new Uint8Array(kilobytes * 1024);
      for (let at = 0; at < bytes.length; at += 1024) {
        crypto.getRandomValues(bytes.subarray(at, at + 1024));
      }
      const transaction = database.transaction('isi', 'readwrite', { durability: 'strict' });
      transaction.objectStore('isi').add(bytes);
      transaction.oncomplete = () => done(true);
      transaction.onabort = () => done(false);
    });
  let isFull = false;
  for (const kilobytes of [512, 64, 8, 1]) {
    isFull = false;
    for (let count = 0; count * kilobytes < most * 1024 && !isFull; count++) {
      isFull = !(await put(kilobytes));
    }
  }
  database.close();
  return isFull;
}
