import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { openDialog, openScreen, prepare, screenNames } from './screens.ts';

/** A window of 1280 × 1024 px at 200 and 400 % (WCAG 2.2, 1.4.4 and 1.4.10): so many CSS px are left. */
const zooms = [
  { zoom: '200 %', viewport: { width: 640, height: 512 }, language: 'en' },
  { zoom: '400 %', viewport: { width: 320, height: 256 }, language: 'id' },
  { zoom: '400 %', viewport: { width: 320, height: 256 }, language: 'en' },
] as const;

describe.each(browsers)('%s', (name) => {
  describe.each(zooms)('at $zoom in $language', ({ viewport, language }) => {
    const browser = withBrowser(name, { viewport });
    beforeAll(() => prepare(browser(), language));

    // The popup gives its own width, and browsers open it no narrower.
    test.each(screenNames.filter((one) => one !== 'popup.html' || viewport.width > 320))(
      '%s is read without scrolling sideways, and nothing is cut',
      async (screen) => {
        const page = await openScreen(browser(), screen);
        expect(await page.eval(cutOff)).toEqual([]);
        await page.close();
      },
    );

    test('every choice of the dialog can be brought into view and pressed', async () => {
      const page = await openDialog(browser());
      const hidden = await page.ours.eval(outOfReach);
      expect(hidden.flat()).toEqual([]);
      await page.close();
    });
  });
});

/** Runs in the page: what reaches out of the window at its side, and what is cut by its own box. */
function cutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const told = (one: Element, why: string) => `${why}: ${one.outerHTML.slice(0, 120)}`;
  const wide = document.documentElement.scrollWidth - width;
  const found = wide > 0 ? [`${wide} px to scroll sideways`] : [];
  for (const one of document.body.querySelectorAll('*')) {
    // Said to screen readers alone; a table or a box of code scrolls by itself.
    if (one.closest('.jn-hidden, .jn-skip, .jn-table-scroll, svg')) continue;
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    const { left, right, width: own } = one.getBoundingClientRect();
    if (own > 0 && (right > width + 1 || left < -1)) found.push(told(one, 'outside'));
    const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
    // A line that ends in dots is the beginning of what its page shows in full.
    if (textOverflow === 'ellipsis') continue;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isCut =
      (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
      (hides(overflowY) && one.scrollHeight > one.clientHeight + 1);
    if (isCut && one.tagName !== 'PROGRESS') found.push(told(one, 'cut'));
  }
  return found;
}

/** Runs in our root: controls that cannot be scrolled to where a finger hits them. */
function outOfReach(root: ShadowRoot): string[] {
  const controls = root.querySelectorAll('dialog :is(button, input)');
  return [...controls].flatMap((one) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const isInside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return isInside && (hit === one || one.contains(hit)) ? [] : [one.textContent || one.tagName];
  });
}
