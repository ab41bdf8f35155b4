import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { ActivityRow } from '../../../src/ledger/activity-types.ts';
import { browsers } from '../drivers/launch.ts';
import type { DrivenBrowser, Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { store } from '../pages/stored-settings.ts';
import { type OwnSite, ownSites } from './own-sites.ts';

const [first] = ownSites;
if (!first) throw new Error('no own page');
/** After the second look at a page; later ones look for the same. */
const LOOKED = 2500;
const START = 'Tinjau yang tampil di halaman ini';

describe.each(browsers)('%s', (name) => {
  const browser = withBrowser(name);

  describe.each(ownSites)('$own', (site) => {
    test('what is scrolled past is marked and stored once; the page stays as it was', async () => {
      await activitiesIn(browser(), 0, 'forget');
      const page = await offered(browser(), site.own);
      const before = await siteOf(page);
      await page.ours.button(START).click();
      await scrollPast(page, site);
      expect(await siteOf(page)).toBe(before);
      const rows = await activitiesIn(browser(), site.kinds.length);
      expect(rows.map(({ kind }) => kind).sort()).toEqual(site.kinds);
      expect(rows.filter(isFound)).toHaveLength(site.found);
      await page.close();

      const again = await offered(browser(), site.own);
      await again.ours.button(START).click();
      await scrollPast(again, site);
      expect(await activitiesIn(browser(), site.kinds.length)).toEqual(rows);
      await again.close();
    });

    test('another page of the site offers nothing', async () => {
      const page = await browser().open(site.other);
      await page.waitFor((items) => document.querySelector(items) ?? document.body, site.items);
      await wait(LOOKED);
      expect(await page.ours.text()).toBe('');
      await page.close();
    });
  });

  test('a find carries its mark on the page and says why', async () => {
    const page = await offered(browser(), first.own);
    await page.ours.button(START).click();
    const mark = page.ours.button(/^Jaga Netral: .*Ayo coblos/);
    await mark.click();
    await until(async () => /Keputusan tetap/.test(await page.ours.text()));
    await page.close();
  });

  test('left, it goes with all its marks; back again, it goes on', async () => {
    const page = await offered(browser(), first.own);
    await page.ours.button(START).click();
    await until(() => page.ours.button(/^Jaga Netral: .*Ayo coblos/).isThere());
    await page.eval(() => history.pushState(null, '', '/home'));
    await until(() => page.eval(() => document.querySelector('html > div') === null));
    await page.eval(() => history.pushState(null, '', '/rini_astuti'));
    await until(() => page.ours.button(/^Jaga Netral: .*Ayo coblos/).isThere());
    expect(await page.ours.text()).not.toContain(START);
    await page.close();
  });

  test('closed, it does not come back to this page', async () => {
    const page = await offered(browser(), first.own);
    await page.ours.button('Tutup').click();
    await until(async () => (await page.ours.text()) === '');
    await page.eval(() => history.pushState(null, '', '/home'));
    await page.eval(() => history.pushState(null, '', '/rini_astuti'));
    await wait(LOOKED);
    expect(await page.ours.text()).toBe('');
    expect(await page.eval(() => document.querySelectorAll('html > div').length)).toBe(0);
    await page.close();
  });

  test('by keyboard alone: the focus goes on to what stands there next', async () => {
    const page = await offered(browser(), first.own);
    await page.ours.eval((root) => root.querySelector<HTMLElement>('.jn-own button')?.focus());
    await page.press('Enter');
    await until(async () => /\d+ dilihat/.test(await page.ours.text()));
    await page.press('Tab');
    expect(await page.ours.focused()).toBe('Buka tinjauan');
    await page.press('Tab');
    expect(await page.ours.focused()).toBe('Tutup');
    await page.press('Enter');
    await until(async () => (await page.ours.text()) === '');
    await page.close();
  });

  test('switched off, nothing is offered', async () => {
    const options = await browser().openOurs('options.html');
    await options.waitFor(() => document.querySelector('#platform'));
    await store(options, { ownPages: false });
    const page = await browser().open(first.own);
    await wait(LOOKED);
    expect(await page.ours.text()).toBe('');
    await page.close();
    await store(options, { ownPages: true });
    await options.close();
  });
});

async function offered(browser: DrivenBrowser, address: string): Promise<Page> {
  const page = await browser.open(address);
  await until(async () => (await page.ours.text()).includes(START));
  return page;
}

/** Scrolls item by item, as far as the page goes, and waits until all that counts was counted. */
async function scrollPast(page: Page, { items, kinds, found }: OwnSite): Promise<void> {
  const inAll = await page.eval((selector) => document.querySelectorAll(selector).length, items);
  for (let at = 0; at < inAll; at++) {
    await page.eval(
      ([selector, index]) =>
        document.querySelectorAll(selector)[index]?.scrollIntoView({ block: 'center' }),
      [items, at] as const,
    );
    await wait(60);
  }
  const said = `${kinds.length} dilihat, ${found} perlu ditinjau`;
  await until(async () => (await page.ours.text()).includes(said), said);
}

/** The site's own document, without our element. */
function siteOf(page: Page): Promise<string> {
  return page.eval(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ours of copy.querySelectorAll('html > div')) ours.remove();
    return copy.outerHTML;
  });
}

/** Past activities in the ledger, once so many are there; read from one of our own pages. */
async function activitiesIn(
  browser: DrivenBrowser,
  least: number,
  then: 'keep' | 'forget' = 'keep',
): Promise<ActivityRow[]> {
  const history = await browser.openOurs('history.html');
  await history.waitFor(() => document.querySelector('h1'));
  const rows = await history.waitFor(
    async ([count, after]) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const database = await settled(indexedDB.open('jaga-netral'));
      const store = database.transaction('activities', 'readwrite').objectStore('activities');
      const all = await settled(store.getAll());
      if (after === 'forget') await settled(store.clear());
      database.close();
      return all.length >= count && all;
    },
    [least, then] as const,
  );
  await history.close();
  return rows as ActivityRow[];
}

function isFound({ level }: ActivityRow): boolean {
  return level === 'waspada' || level === 'bahaya';
}

async function until(is: () => Promise<boolean>, what = 'it', timeout = 10_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await is())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await wait(60);
  }
}
