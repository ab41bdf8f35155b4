import { describe, expect, test } from 'vitest';
import { whatsappActs } from '../drivers/acts/whatsapp-acts.ts';
import { browsers } from '../drivers/launch.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { withTab } from '../drivers/with-tab.ts';
import { store } from '../pages/stored-settings.ts';
import * as decisions from './decisions.ts';
import { mustHaveSent, openScene, partisan, perform } from './scene.ts';

const start = 'https://web.whatsapp.com/';

describe.each(browsers)('%s', (name) => {
  const browser = withBrowser(name);
  const tab = withTab(browser);
  const scene = async (wanted: string, options = '') => {
    const act = whatsappActs.find((one) => one.name === wanted);
    if (!act) throw new Error(`no practice act ${wanted}`);
    return openScene(tab(), start, act, partisan, options);
  };

  test('Batal keeps text and caret', async () =>
    decisions.keepsTextAndCaret(await scene('post: Enter')));
  test('quick fix', async () => decisions.fixesInTheEditor(await scene('post: button')));

  test('picking a name by Enter is never held back', async () => {
    const { page, act, what } = await scene('post: after a name was picked');
    await act.prepare(page, what);
    expect(await page.ours.dialog()).toBeNull();
    await mustHaveSent(page, 0);
  });

  test('taking a vote back is never held back', async () => {
    const voted = await scene('like: button');
    await decisions.goesOutOnceWhenInsisted(voted);
    await voted.act.commit(voted.page, voted.what);
    await mustHaveSent(voted.page, 2);
    expect(await voted.page.ours.dialog()).toBeNull();
  });

  test('a chat with one person is left alone until the user wants it', async () => {
    const alone = await scene('post: Enter', '?chat=person');
    await perform(alone);
    await mustHaveSent(alone.page, 1);
    expect(await alone.page.ours.dialog()).toBeNull();
    const options = await browser().openOurs('options.html');
    await store(options, { privateChats: true });
    const wanted = await scene('post: Enter', '?chat=person');
    await perform(wanted);
    await wanted.page.ours.waitForDialog();
    await mustHaveSent(wanted.page, 0);
    await store(options, { privateChats: false });
    await options.close();
  });
});
