import { describe, expect, test } from 'vitest';
import { facebookActs } from '../drivers/acts/facebook-acts.ts';
import type { PracticeAct } from '../drivers/acts/practice-act.ts';
import { browsers } from '../drivers/launch.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { withTab } from '../drivers/with-tab.ts';
import * as decisions from './decisions.ts';
import { mustHaveSent, openScene, partisan } from './scene.ts';

const start = 'https://www.facebook.com/';
/** The campaign post, second in the feed. */
const unit = '[role="main"] [aria-posinset="2"]';
const markOf = (name: string) =>
  `${unit} [role="button"]:has([data-ad-rendering-role="${name}_button"])`;

/** One act per editor whose decisions are played through. */
const stages = [
  { name: 'post: button', button: '[role="dialog"] .primary' },
  { name: 'comment: Enter', button: null },
  { name: 'comment: arrow', button: `${unit} #focused-state-composer-submit [role="button"]` },
];

function actNamed(name: string): PracticeAct {
  const act = facebookActs.find((one) => one.name === name);
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

  test.each(['like: button', 'like: comment', 'follow: title of a post', 'join: group'])(
    'taking back is never held back: %s',
    async (wanted) => {
      const scene = await openScene(tab(), start, actNamed(wanted), partisan);
      await decisions.goesOutOnceWhenInsisted(scene);
      await scene.act.commit(scene.page, scene.what);
      await mustHaveSent(scene.page, 2);
      expect(await scene.page.ours.dialog()).toBeNull();
    },
  );

  test('what only opens something is never held back', async () => {
    const page = await tab().open(start);
    await page.click(markOf('share'));
    await page.click('[role="dialog"] .dialog-head [role="button"]');
    await page.click(markOf('comment'));
    await page.click(
      `${unit} .comment:nth-child(2) .comment-bar [role="button"] + [role="button"]`,
    );
    await page.click(`${unit} .comment:nth-child(2) [contenteditable]`);
    await page.type(partisan.text);
    await page.press('Shift+Enter');
    expect(await page.ours.dialog()).toBeNull();
    await mustHaveSent(page, 0);
  });

  test('a private chat is nobody’s business', async () => {
    const page = await tab().open(start);
    await page.click('[aria-label="Tulis ke Ani"]');
    await page.type(partisan.text);
    await page.press('Enter');
    await mustHaveSent(page, 1);
    expect(await page.ours.text()).toBe('');
  });
});
