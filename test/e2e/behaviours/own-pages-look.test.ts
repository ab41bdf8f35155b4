import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import { withBrowser } from '../drivers/with-browser.ts';

const SHOTS = 'test-results/own-pages';
const views = [
  { name: 'wide-light', viewport: { width: 1280, height: 800 }, dark: false },
  { name: 'wide-dark', viewport: { width: 1280, height: 800 }, dark: true },
  { name: 'phone-light', viewport: { width: 360, height: 740 }, dark: false },
  { name: 'phone-dark', viewport: { width: 360, height: 740 }, dark: true },
];
const sites = ['https://x.com/rini_astuti/likes', 'https://www.facebook.com/me/allactivity'];

/** What a thumb hits without aiming, px. */
const THUMB = 40;

describe.each(browsers)('%s', (name) => {
  describe.each(views)('$name', (view) => {
    const { viewport, dark } = view;
    const browser = withBrowser(name, { viewport, dark });
    beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

    test.each(sites)(
      'the bar and the marks stand on the screen and can be hit: %s',
      async (site) => {
        const page = await browser().open(site);
        const shot = (of: string) =>
          page.screenshot(`${SHOTS}/${name}-${view.name}-${new URL(site).hostname}-${of}.png`);
        const start = page.ours.button('Tinjau yang tampil di halaman ini');
        await start.hover();
        await shot('offer');
        await start.click();
        await page.ours.button(/^Jaga Netral: /).hover();
        await wait(300);
        await shot('marks');
        await page.ours.button(/^Jaga Netral: /).click();
        await shot('card');
        const found = await page.ours.eval((root) =>
          [...root.querySelectorAll('.jn-own, .jn-own button, .jn-card')].map((one) => {
            const { left, right, bottom, height } = one.getBoundingClientRect();
            return { what: one.className, left, right, bottom, height, tag: one.tagName };
          }),
        );
        const outside = found
          .flat()
          .filter(
            ({ left, right, bottom, height, tag }) =>
              left < 0 ||
              right > viewport.width ||
              (tag !== 'DIV' && bottom > viewport.height) ||
              (tag === 'BUTTON' && height < THUMB),
          );
        expect(outside).toEqual([]);
        await page.close();
      },
    );
  });
});
