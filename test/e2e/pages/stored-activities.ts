import type { ActivityRow } from '../../../src/ledger/activity-types.ts';
import type { Page } from '../drivers/types.ts';

/** The past activities in the ledger's own store; the page must be one of ours and have opened it. */
export function storedActivities(
  page: Page,
): Promise<Pick<ActivityRow, 'text' | 'platform' | 'before'>[]> {
  return page.eval(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await settled(indexedDB.open('jaga-netral'));
    const store = database.transaction('activities').objectStore('activities');
    const rows: ActivityRow[] = await settled(store.getAll());
    database.close();
    return rows.map(({ text, platform, before }) => ({ text, platform, before }));
  });
}

/** Empties the review: activities and imports. */
export function emptyReview(page: Page): Promise<void> {
  return page.eval(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('jaga-netral');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const transaction = database.transaction(['activities', 'imports'], 'readwrite');
    transaction.objectStore('activities').clear();
    transaction.objectStore('imports').clear();
    await new Promise<void>((done) => {
      transaction.oncomplete = () => done();
    });
    database.close();
  });
}
