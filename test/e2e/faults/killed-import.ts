import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built } from '../drivers/built.ts';
import { launch } from '../drivers/launch.ts';
import { type PagesServer, servePages } from '../drivers/pages-server.ts';
import type { BrowserName, DrivenBrowser, Page } from '../drivers/types.ts';
import { fileFolder, postsExport } from '../pages/sample-export.ts';
import { storedActivities } from '../pages/stored-activities.ts';
import { emptyStorage, fillStorage, NOT_FILLED } from './fill-storage.ts';
import { held } from './tally.ts';

const MANY = 8000;
/** Megabytes: enough for all of these imports. */
const ROOM = 100;
/** For imports of many activities, on a machine that is busy with other things. */
const PATIENCE = 240_000;

/** The browser is killed, and the storage becomes full, in the middle of an import. */
export function breakImports(name: BrowserName): void {
  describe('an import', () => {
    const files = fileFolder();
    let profile: string;
    let server: PagesServer;
    let browser: DrivenBrowser | undefined;
    const start = async () => {
      browser = await launch(name, {
        extensionPath: built.extension(name),
        pagesPort: server.port,
        profile,
        storageMegabytes: ROOM,
      });
      return browser;
    };
    beforeAll(async () => {
      profile = mkdtempSync(join(tmpdir(), 'jaga-netral-crash-'));
      server = await servePages(built.pages, built.cache);
      await start();
    });
    afterAll(async () => {
      await browser?.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    test.each(['at its first step', 'in the middle'])(
      'is cut off by SIGKILL %s',
      async (when) => {
        const zip = await files.putZip(`${when}.zip`, postsExport(MANY, when));
        const first = browser ?? (await start());
        let page = await reviewOf(first);
        const before = (await storedActivities(page)).length;
        await choose(page, zip);
        const least = when === 'in the middle' ? MANY / 4 : 1;
        await page.waitFor(countsAtLeast, before + least, PATIENCE);
        await first.kill();
        page = await reviewOf(await start());
        const left = (await storedActivities(page)).length - before;
        expect(left).toBeGreaterThanOrEqual(least);
        expect(left).toBeLessThan(MANY);
        expect(await page.waitFor(unfinishedText)).toContain(
          `${left.toLocaleString('id')} kegiatan dibaca`,
        );
        await choose(page, zip);
        expect(await doneText(page)).toContain('8.000 kegiatan dibaca, 8.000 di antaranya baru');
        await mustHoldAll(page, before + MANY);
        await page.close();
        held('the browser is killed', `an import, ${when}`);
      },
      600_000,
    );

    const leftOut = name === 'firefox';
    const title = 'meets a full storage, and goes on once there is room';
    test.skipIf(leftOut)(
      leftOut ? `${title} (left out: ${NOT_FILLED})` : title,
      async () => {
        const one = browser ?? (await start());
        const page = await reviewOf(one);
        const before = (await storedActivities(page)).length;
        const zip = await files.putZip('penuh.zip', postsExport(MANY, 'penuh'));
        await fillStorage(one, ROOM);
        await page.toFront();
        await choose(page, zip);
        expect(await page.waitFor(panelText, 'Berhenti', PATIENCE)).toContain('enuh');
        await emptyStorage(one);
        await page.toFront();
        await choose(page, zip);
        expect(await doneText(page)).toContain('8.000 kegiatan dibaca');
        await mustHoldAll(page, before + MANY);
        await page.close();
        held('the storage is full', 'an import');
      },
      600_000,
    );
  });
}

async function reviewOf(browser: DrivenBrowser): Promise<Page> {
  const page = await browser.openOurs('review.html');
  await page.waitFor(() => document.querySelector('#impor input[name=files]'));
  return page;
}

const choose = (page: Page, path: string) => page.setFiles('#impor input[name=files]', [path]);

const doneText = (page: Page) => page.waitFor(panelText, 'Selesai', PATIENCE);

/** None is lost, none doubled: each has a text of its own. */
async function mustHoldAll(page: Page, count: number): Promise<void> {
  const texts = (await storedActivities(page)).map(({ text }) => text);
  expect(texts).toHaveLength(count);
  expect(new Set(texts).size).toBe(count);
}

// The functions below run in the page and must stand alone.

const panelText = (start: string) => {
  const heading = document.querySelector<HTMLElement>('.jn-panel h3');
  const text = heading?.closest<HTMLElement>('.jn-panel')?.innerText;
  return heading?.innerText.startsWith(start) && text;
};

const unfinishedText = () =>
  document.querySelector('#belum-selesai')?.closest<HTMLElement>('section')?.innerText;

async function countsAtLeast(least: number): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('jaga-netral');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const counting = database.transaction('activities').objectStore('activities').count();
  const count = await new Promise<number>((done, fail) => {
    counting.onsuccess = () => done(counting.result);
    counting.onerror = () => fail(counting.error);
  });
  database.close();
  return count >= least;
}
