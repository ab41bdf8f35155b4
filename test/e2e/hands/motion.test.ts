import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { openDialog, openScreen, prepare, screenNames } from './screens.ts';

describe.each(browsers)('%s', (name) => {
  describe('when less motion is wanted', () => {
    const browser = withBrowser(name, { lessMotion: true });
    beforeAll(() => prepare(browser()));

    test.each(screenNames)('nothing moves on %s', async (screen) => {
      const page = await openScreen(browser(), screen);
      expect(await page.eval(movingOn)).toEqual([]);
      await page.close();
    });

    test('nor does the dialog', async () => {
      const page = await openDialog(browser());
      expect(await movingIn(page)).toEqual([]);
      await page.close();
    });
  });

  describe('when nothing is said of motion', () => {
    const browser = withBrowser(name);

    test('switches and the dialog do move', async () => {
      const options = await openScreen(browser(), 'options.html');
      expect(await options.eval(movingOn)).not.toEqual([]);
      await options.close();
      const page = await openDialog(browser());
      expect(await movingIn(page)).not.toEqual([]);
      await page.close();
    });
  });
});

/** Runs in the page: what would be animated, by its tag and class. */
function movingOn(): string[] {
  const moving = [...document.querySelectorAll('*')].flatMap((one) =>
    [null, '::before', '::after'].flatMap((part) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one, part);
      const lasts = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
      const moves = lasts || animationName !== 'none' || scrollBehavior === 'smooth';
      return moves ? [`${one.tagName} ${one.className}${part ?? ''}`] : [];
    }),
  );
  return [...new Set(moving)];
}

async function movingIn(page: Page): Promise<string[]> {
  const found = await page.ours.eval((root) =>
    [...root.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      const lasts = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
      return lasts || animationName !== 'none' ? [`${one.tagName} ${one.className}`] : [];
    }),
  );
  return [...new Set(found.flat())];
}
