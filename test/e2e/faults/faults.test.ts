import { afterAll, describe, expect, test } from 'vitest';
import {
  decide,
  mustHaveSent,
  openScene,
  partisan,
  performAndBeWarned,
  type Scene,
} from '../behaviours/scene.ts';
import { practice } from '../drivers/acts/index.ts';
import { browsers } from '../drivers/launch.ts';
import type { DrivenBrowser } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { decidedRows } from './ledger-rows.ts';

declare const chrome: { runtime: { reload(): void } };

/** When a fault strikes, from before the act to after the decision. */
const STEPS = ['before the act', 'while the warning is shown', 'after the decision'] as const;

/** What goes wrong at a step; the warning must be shown, decided and kept all the same. */
const FAULTS: Readonly<Record<string, (browser: DrivenBrowser) => Promise<void>>> = {
  'the background is killed': (browser) => browser.stopBackground(),
  'the database is deleted': async (browser) => {
    const page = await browser.openOurs('popup.html');
    await page.eval(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.deleteDatabase('jaga-netral');
          request.onsuccess = () => done();
          request.onerror = () => done();
          request.onblocked = () => done();
        }),
    );
    await page.close();
  },
};

let tried = 0;
afterAll(() =>
  console.log(`${Object.keys(FAULTS).length} faults × ${STEPS.length} steps: ${tried}`),
);

describe.each(browsers)('%s', (name) => {
  const browser = withBrowser(name);
  const scene = (word: string): Promise<Scene> => {
    const { start, acts } = practice.find(({ start }) => start.includes('//x.com')) ?? { acts: [] };
    const act = acts.find((one) => one.name === 'post: inline button');
    if (!act || !start) throw new Error('no practice act');
    return openScene(browser(), start, act, { ...partisan, text: `${partisan.text} ${word}` });
  };

  describe.each(Object.keys(FAULTS))('%s', (fault) => {
    test.each(STEPS)('%s', async (step) => {
      const word = `uji${tried++}${name}`;
      const strikes = async (at: (typeof STEPS)[number]) => {
        if (at === step) await FAULTS[fault]?.(browser());
      };
      const one = await scene(word);
      await strikes('before the act');
      await performAndBeWarned(one);
      await strikes('while the warning is shown');
      await decide(one, 'Batal');
      await strikes('after the decision');
      await mustHaveSent(one.page, 0);
      // What was already in a database that is deleted is gone with it; what comes later is kept.
      if (fault !== 'the database is deleted' || step === 'before the act') {
        const [row] = await decidedRows(browser(), word);
        expect(row).toMatchObject({ outcome: 'cancelled' });
      }
      await one.page.close();
    });
  });

  test('two tabs warn at the same time, each of its own', async () => {
    const words = [`kiri${name}`, `kanan${name}`];
    const left = await scene(words[0] as string);
    await performAndBeWarned(left);
    // From here on the first tab is behind the second one.
    const right = await scene(words[1] as string);
    await performAndBeWarned(right);
    const both = [right, left];
    for (const one of both) await decide(one, 'Batal');
    for (const word of words) expect(await decidedRows(browser(), word)).toHaveLength(1);
    for (const one of both) await one.page.close();
  });

  test('reloaded under an open page: that page still warns, and works', async () => {
    const one = await scene(`muat${name}`);
    const ours = await browser().openOurs('popup.html');
    await ours.eval(() => chrome.runtime.reload());
    await one.page.waitFor(() => document.readyState === 'complete');
    await performAndBeWarned(one);
    await decide(one, 'Batal');
    if (name === 'chromium') {
      await expect.poll(() => one.page.ours.text()).toContain('Muat ulang halaman ini');
    }
    await mustHaveSent(one.page, 0);
    await one.page.close();
  });
});
