import { describe, expect, test } from 'vitest';
import { telegramAActs } from '../drivers/acts/telegram-a-acts.ts';
import { telegramKActs } from '../drivers/acts/telegram-k-acts.ts';
import { browsers } from '../drivers/launch.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { withTab } from '../drivers/with-tab.ts';
import { store } from '../pages/stored-settings.ts';
import * as decisions from './decisions.ts';
import { mustHaveSent, openScene, partisan, perform } from './scene.ts';

const programs = [
  { program: 'a', acts: telegramAActs },
  { program: 'k', acts: telegramKActs },
];

describe.each(browsers)('%s', (name) => {
  const browser = withBrowser(name);
  const tab = withTab(browser);

  describe.each(programs)('Web $program', ({ program, acts }) => {
    const start = `https://web.telegram.org/${program}/`;
    const scene = async (wanted: string, options = '') => {
      const act = acts.find((one) => one.name === wanted);
      if (!act) throw new Error(`no practice act ${wanted}`);
      return openScene(tab(), start, act, partisan, options);
    };

    test('Batal keeps text and caret', async () =>
      decisions.keepsTextAndCaret(await scene('post: Enter')));
    test('quick fix', async () => decisions.fixesInTheEditor(await scene('post: button')));

    test('a chat with one person is left alone until the user wants it', async () => {
      const alone = await scene('post: Enter', '?chat=777');
      await perform(alone);
      await mustHaveSent(alone.page, 1);
      expect(await alone.page.ours.dialog()).toBeNull();
      const options = await browser().openOurs('options.html');
      await store(options, { privateChats: true });
      const wanted = await scene('post: Enter', '?chat=777');
      await perform(wanted);
      await wanted.page.ours.waitForDialog();
      await mustHaveSent(wanted.page, 0);
      await store(options, { privateChats: false });
      await options.close();
    });
  });
});
