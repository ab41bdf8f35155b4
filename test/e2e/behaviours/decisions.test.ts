import { describe, test } from 'vitest';
import { practice } from '../drivers/acts/index.ts';
import type { PracticeAct } from '../drivers/acts/practice-act.ts';
import { browsers } from '../drivers/launch.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { withTab } from '../drivers/with-tab.ts';
import * as decisions from './decisions.ts';
import { openScene, partisan } from './scene.ts';

/** One act per editor and place whose decisions are played through; platforms add theirs. */
const stages = [
  { act: 'post: inline button', button: '[data-testid="tweetButtonInline"]' },
  { act: 'post: inline Ctrl+Enter', button: null },
  { act: 'reply: modal button', button: '[data-testid="tweetButton"]' },
];

describe.each(browsers)('%s', (name) => {
  const tab = withTab(withBrowser(name));

  describe.each(stages)('$act', ({ act: wanted, button }) => {
    const { act, start } = find(wanted);
    const scene = () => openScene(tab(), start, act, partisan);

    test('Batal keeps text and caret', async () => decisions.keepsTextAndCaret(await scene()));
    test('Escape goes back to editing', async () =>
      decisions.goesBackToEditingByEscape(await scene()));
    test('no key leaks', async () => decisions.leaksNoKeys(await scene()));
    test('Bukan masalah is remembered', async () => {
      // Words of its own: the browser's profile keeps them for the other acts.
      const what = { ...partisan, text: `${partisan.text} (${wanted})` };
      await decisions.remembersWhatIsFine(await openScene(tab(), start, act, what));
    });
    test('quick fix', async () => decisions.fixesInTheEditor(await scene()));
    if (button) {
      test('double click', async () => decisions.survivesDoubleClick(await scene(), button));
    }
  });

  test('unreadable: goes out, marked', async () => {
    const { act, start } = find('post: inline button');
    const scene = await openScene(tab(), start, act, partisan);
    await decisions.goesOutMarkedWhenUnreadable(scene, '[data-testid^="tweetTextarea_"]');
  });

  test.each(['?lang=en', '?press=pointerdown', '?csp=strict'])('%s', async (options) => {
    const { act, start } = find('post: inline button');
    await decisions.goesOutOnceWhenInsisted(await openScene(tab(), start, act, partisan, options));
  });
});

function find(name: string): { act: PracticeAct; start: string } {
  for (const { start, acts } of practice) {
    const act = acts.find((one) => one.name === name);
    if (act) return { act, start };
  }
  throw new Error(`no practice act ${name}`);
}
