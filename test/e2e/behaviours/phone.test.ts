import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { practice } from '../drivers/acts/index.ts';
import type { PracticeAct } from '../drivers/acts/practice-act.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { withTab } from '../drivers/with-tab.ts';
import { isWarnedOf } from './is-warned-of.ts';
import { mustHaveSent, openScene, partisan, performAndBeWarned } from './scene.ts';

const SHOTS = 'test-results/phone';
const viewport = { width: 360, height: 740 };
/** What a thumb hits without aiming, px (Apple and Google: 44 and 48; WCAG 2.2 asks for 24). */
const THUMB = 40;

/** Everything on a phone's screen by touch alone: how each site is used without a mouse. */
describe('on a phone', () => {
  const tab = withTab(withBrowser('chromium', { viewport }));
  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

  describe.each(practice)('$start', ({ start, acts }) => {
    test.each(firstOfEach(acts))('touched, held back, taken back: $name', async (act) => {
      const scene = await openScene(tab(), start, act, partisan);
      await performAndBeWarned({ ...scene, page: touching(scene.page) });
      await scene.page.screenshot(`${SHOTS}/${new URL(start).hostname}-${act.kind}.png`);
      expect(await outOfReach(scene.page)).toEqual([]);
      await scene.page.ours.button(/^Batal/).tap();
      await scene.page.ours.waitForNoDialog();
      await mustHaveSent(scene.page, 0);
    });
  });
});

/** One act that writes and one that only presses. */
function firstOfEach(acts: readonly PracticeAct[]): PracticeAct[] {
  const pressed = acts.filter((act) => act.path === 'button' && isWarnedOf(act));
  return [true, false].flatMap((writes) => pressed.find((act) => act.writes === writes) ?? []);
}

/** The same page, touched wherever it would be clicked. */
function touching(page: Page): Page {
  const touches: Partial<Record<PropertyKey, keyof Page>> = { click: 'tap', dblclick: 'doubleTap' };
  return new Proxy(page, {
    get: (target, key) => {
      const value = Reflect.get(target, touches[key] ?? key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Buttons of our dialog that stand outside of the screen, or are too low for a thumb. */
async function outOfReach(page: Page): Promise<string[]> {
  const found = await page.ours.eval((root) =>
    [...(root.querySelector('dialog[open]')?.querySelectorAll('button') ?? [])].flatMap((one) => {
      if (!one.checkVisibility()) return [];
      one.scrollIntoView({ block: 'nearest' });
      const { left, right, height } = one.getBoundingClientRect();
      return [{ name: one.innerText, left, right, height }];
    }),
  );
  return found
    .flat()
    .filter(({ left, right, height }) => left < 0 || right > viewport.width || height < THUMB)
    .map(({ name, height }) => `${name} (${height} px)`);
}
