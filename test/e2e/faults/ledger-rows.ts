import type { WarningRow } from '../../../src/ledger/types.ts';
import type { DrivenBrowser } from '../drivers/types.ts';

/** A warning that must be in the ledger: the word in its text, how often it was given, and its end. */
export interface Kept {
  word: string;
  warnings: number;
  /** Of the last of them; `any` where the decision could no longer be kept. */
  outcome: WarningRow['outcome'] | 'any';
}

/**
 * Waits until all of these lie in the ledger, none twice and none missing, and nothing of them waits outside it.
 * Our history page is opened, as by a user who looks for them.
 */
export async function mustBeKept(browser: DrivenBrowser, kept: readonly Kept[]): Promise<void> {
  const page = await browser.openOurs('history.html');
  await page.waitFor(holdsAll, kept, 20_000);
  await page.close();
}

interface Local {
  get(keys: null): Promise<Record<string, unknown>>;
}
declare const chrome: { storage: { local: Local } };

/** Runs in our page. @throws with what is there instead, which then stands in the report. */
async function holdsAll(kept: readonly Kept[]): Promise<true> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  if (kept.length === 0) return true;
  // Asked first: to open a database that is not there would make an empty one.
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('jaga-netral')) throw new Error('there is no ledger');
  const database = await settled(indexedDB.open('jaga-netral'));
  const all: WarningRow[] = await settled(
    database.transaction('warnings').objectStore('warnings').getAll(),
  );
  database.close();
  const outbox = Object.keys(await chrome.storage.local.get(null)).filter((key) =>
    key.startsWith('outbox:'),
  );
  for (const { word, warnings, outcome } of kept) {
    const found = all
      .filter(({ text }) => text.includes(word))
      .sort((a, b) => a.at.localeCompare(b.at));
    const last = found.at(-1);
    const isRight = outcome === 'any' || last?.outcome === outcome;
    const waiting = outbox.filter((key) => found.some(({ id }) => key.includes(id))).length;
    if (found.length !== warnings || !isRight || waiting > 0) {
      const what = `${found.length} warnings, the last ${last?.outcome}, ${waiting} wait`;
      throw new Error(`${word}: ${what}`);
    }
  }
  return true;
}
