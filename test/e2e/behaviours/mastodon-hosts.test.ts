import { describe, expect, test } from 'vitest';
import { mastodonActs } from '../drivers/acts/mastodon-acts.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { goesOutOnceWhenInsisted } from './decisions.ts';
import { mustHaveSent, openScene, partisan, perform } from './scene.ts';

const start = 'https://sosial.example/home';
const [act] = mastodonActs;
if (!act) throw new Error('no act');

/** Firefox's question can be answered by a preference, Chromium's by nobody in a test. */
describe('a Mastodon server that the user lets us into, in firefox', () => {
  const browser = withBrowser('firefox');

  test('is left alone before', async () => {
    const scene = await openScene(browser(), start, act, partisan);
    await perform(scene);
    await mustHaveSent(scene.page, 1);
    await scene.page.close();
  });

  test('is guarded at once in an open tab, then in every new one, until it is taken back', async () => {
    const open = await openScene(browser(), start, act, partisan);
    const options = await browser().openOurs('options.html#platform');
    await options.waitFor(() => document.querySelector('.jn-add input[inputmode=url]'));
    await options.click('.jn-add input[inputmode=url]');
    await options.type('@budi@sosial.example');
    await options.press('Enter');
    await options.waitFor(() => document.querySelector('#platform .jn-entries'));
    expect(await options.text('#platform .jn-entries')).toContain('sosial.example');
    await open.page.toFront();
    await goesOutOnceWhenInsisted(open);
    await open.page.close();

    const fresh = await openScene(browser(), start, act, partisan);
    await goesOutOnceWhenInsisted(fresh);
    await fresh.page.close();

    await options.click('#platform .jn-entries button');
    await options.waitFor(() => !document.querySelector('#platform .jn-entries'));
    await options.close();
    const after = await openScene(browser(), start, act, partisan);
    await perform(after);
    await mustHaveSent(after.page, 1);
    await after.page.close();
  });
});

describe('a Mastodon server that the user has let us into, in chromium', () => {
  const browser = withBrowser('chromium', { letInto: ['sosial.example'] });

  test('is guarded and listed', async () => {
    const scene = await openScene(browser(), start, act, partisan);
    await goesOutOnceWhenInsisted(scene);
    await scene.page.close();
    const options = await browser().openOurs('options.html#platform');
    await options.waitFor(() => document.querySelector('#platform .jn-entries'));
    expect(await options.text('#platform .jn-entries')).toContain('sosial.example');
    await options.close();
  });
});
