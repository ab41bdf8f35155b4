import { parseArgs } from 'node:util';
import { built } from '../test/e2e/drivers/built.ts';
import { launch } from '../test/e2e/drivers/launch.ts';
import type { BrowserName, DrivenBrowser, Page } from '../test/e2e/drivers/types.ts';
import { putActivities, putRows } from '../test/e2e/pages/put-rows.ts';
import { sampleActivities } from '../test/e2e/pages/sample-activities.ts';
import { sampleRows } from '../test/e2e/pages/sample-rows.ts';
import { aimed, plainTable, type Row } from './bench/table.ts';
import { buildAll } from './build-all.ts';

/**
 * How long the history and the review take with many rows, as a ratio to the plainest that can be done
 * with the same rows in the same browser: reading them all from IndexedDB (`getAll`).
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '3' },
  },
});
const rows = Number(values.rows);
const rounds = Number(values.rounds);

/** Rows that one message to the browser carries. */
const AT_ONCE = 5000;

interface Subject {
  page: string;
  store: 'warnings' | 'activities';
  put: (page: Page) => Promise<void>;
  /** The list of choices by which rows are filtered, and a value of it. */
  filter: { label: string; value: string };
}

const subjects: readonly Subject[] = [
  {
    page: 'history.html',
    store: 'warnings',
    put: (page) => inPortions(sampleRows(rows), (some, first) => putRows(page, some, !first)),
    filter: { label: 'Platform', value: 'facebook' },
  },
  {
    page: 'review.html',
    store: 'activities',
    put: (page) =>
      inPortions(sampleActivities(rows), (some, first) => putActivities(page, some, !first)),
    filter: { label: 'Hanya', value: 'changed' },
  },
];

async function inPortions<T>(
  all: readonly T[],
  put: (some: readonly T[], first: boolean) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await put(all.slice(at, at + AT_ONCE), at === 0);
  }
}

/** Runs in the page: ms that reading every row takes. */
async function readAll(store: string): Promise<number> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const database = await settled(indexedDB.open('jaga-netral'));
  const begin = performance.now();
  await settled(database.transaction(store).objectStore(store).getAll());
  const took = performance.now() - begin;
  database.close();
  return took;
}

/** Runs in the page: ms from a change of a field until the list has followed. */
async function changeField(change: { label: string; value: string }): Promise<number> {
  const field = [...document.querySelectorAll<HTMLLabelElement>('label')].find(
    (one) => one.textContent === change.label,
  )?.control as HTMLInputElement | HTMLSelectElement;
  const counted = () => document.querySelector('.jn-toolbar p')?.textContent;
  const before = counted();
  const begin = performance.now();
  field.value = change.value;
  for (const kind of ['input', 'change']) {
    field.dispatchEvent(new Event(kind, { bubbles: true }));
  }
  while (counted() === before) {
    await new Promise(requestAnimationFrame);
    if (performance.now() - begin > 60_000) throw new Error(`no change after ${change.label}`);
  }
  return performance.now() - begin;
}

async function measure(browser: DrivenBrowser, subject: Subject): Promise<Record<string, number>> {
  const page = await browser.openOurs(subject.page);
  const opened = await page.waitFor(
    () => document.querySelector('article') && performance.now(),
    undefined,
    120_000,
  );
  const took = {
    reading: await page.eval(readAll, subject.store),
    'first rows': opened as number,
    filter: await page.eval(changeField, subject.filter),
    search: await page.eval(changeField, { label: 'Cari dalam teks', value: 'kecamatan' }),
  };
  await page.close();
  return took;
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] as number;

async function rowsOf(name: BrowserName, subject: Subject): Promise<Row[]> {
  const browser = await launch(name, { extensionPath: built.extension(name), pagesPort: 1 });
  try {
    const page = await browser.openOurs(subject.page);
    await page.waitFor(() => document.querySelector('.jn-empty h2'));
    await subject.put(page);
    await page.close();
    const all: Record<string, number>[] = [];
    for (let round = 0; round < rounds; round++) all.push(await measure(browser, subject));
    const peer = median(all.map(({ reading = 0 }) => reading));
    return ['first rows', 'filter', 'search'].map((what) => {
      const took = median(all.map((one) => one[what] ?? 0));
      const label = `${name}, ${subject.page}: ${what} (${Math.round(took)} ms) ÷ getAll (${Math.round(peer)} ms)`;
      return aimed(label, took / peer, '≤', 1);
    });
  } finally {
    await browser.close();
  }
}

await buildAll(['chromium', 'firefox']);
const lines: Row[] = [];
for (const name of ['chromium', 'firefox'] as const)
  for (const subject of subjects) lines.push(...(await rowsOf(name, subject)));
process.stdout.write(`${rows} rows, ${rounds} rounds, median\n${plainTable(lines)}\n`);
