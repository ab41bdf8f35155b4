import { describe, expect, test } from 'vitest';
import { instagramActs } from '../drivers/acts/instagram-acts.ts';
import type { PracticeAct } from '../drivers/acts/practice-act.ts';
import { browsers } from '../drivers/launch.ts';
import { readSent } from '../drivers/read-sent.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { withTab } from '../drivers/with-tab.ts';
import * as decisions from './decisions.ts';
import { mustHaveSent, openScene, partisan } from './scene.ts';

const start = 'https://www.instagram.com/';
/** The campaign post, second in the feed. */
const unit = 'article:nth-of-type(2)';
const icon = (place: number) => `${unit} section.row > [role="button"]:nth-child(${place})`;

/** One act per editor whose decisions are played through. */
const stages = [
  { name: 'post: button', button: '[role="dialog"] .accent' },
  { name: 'comment: Enter', button: null },
  { name: 'comment: button', button: `${unit} form .accent` },
];

function actNamed(name: string): PracticeAct {
  const act = instagramActs.find((one) => one.name === name);
  if (!act) throw new Error(`no practice act ${name}`);
  return act;
}

describe.each(browsers)('%s', (name) => {
  const tab = withTab(withBrowser(name));

  describe.each(stages)('$name', ({ name: wanted, button }) => {
    const scene = () => openScene(tab(), start, actNamed(wanted), partisan);

    test('Batal keeps text and caret', async () => decisions.keepsTextAndCaret(await scene()));
    test('Escape goes back to editing', async () =>
      decisions.goesBackToEditingByEscape(await scene()));
    test('no key leaks', async () => decisions.leaksNoKeys(await scene()));
    test('quick fix', async () => decisions.fixesInTheEditor(await scene()));
    if (button) {
      test('double click', async () => decisions.survivesDoubleClick(await scene(), button));
    }
  });

  test.each(['like: button', 'like: comment', 'repost'])(
    'taking back is never held back: %s',
    async (wanted) => {
      const scene = await openScene(tab(), start, actNamed(wanted), partisan);
      await decisions.goesOutOnceWhenInsisted(scene);
      await scene.act.commit(scene.page, scene.what);
      await mustHaveSent(scene.page, 2);
      expect(await scene.page.ours.dialog()).toBeNull();
    },
  );

  test.each(['?lang=en', '?press=pointerdown', '?csp=strict'])('%s', async (options) => {
    for (const wanted of ['post: button', 'like: button', 'share: sheet']) {
      const scene = await openScene(tab(), start, actNamed(wanted), partisan, options);
      await decisions.goesOutOnceWhenInsisted(scene);
    }
  });

  test('a double tap on what is liked already does nothing, and is not held back', async () => {
    const scene = await openScene(tab(), start, actNamed('like: button'), partisan);
    await decisions.goesOutOnceWhenInsisted(scene);
    await scene.page.dblclick(`${unit} .media`);
    await mustHaveSent(scene.page, 1);
    expect(await scene.page.ours.dialog()).toBeNull();
  });

  test('what only opens or looks is never held back', async () => {
    const page = await tab().open(start);
    await page.click(`${unit} .media`);
    await page.click(icon(3));
    await page.click(`${unit} .comments li:nth-child(2) .quiet`);
    await page.click(`${unit} textarea`);
    await page.press('End');
    await page.type(partisan.text);
    await page.press('Shift+Enter');
    await page.click(icon(5));
    await page.click('[role="dialog"] [role="button"]');
    expect(await page.ours.dialog()).toBeNull();
    expect(await readSent(page)).toEqual([]);
  });
});
