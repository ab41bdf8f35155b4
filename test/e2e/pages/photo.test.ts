import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { arePhotosMissing, FIST, PHOTOS, TWO_FINGERS } from '../fixture-photos.ts';
import { faultsOf } from './faults-of.ts';

const SHOTS = 'test-results/photo';
const views = [
  { view: 'wide, light', viewport: { width: 1280, height: 900 }, dark: false },
  { view: 'phone, dark', viewport: { width: 360, height: 740 }, dark: true },
];

describe.skipIf(arePhotosMissing).each(browsers)('%s: a photo is checked by hand', (name) => {
  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

  describe.each(views)('$view', ({ view, viewport, dark }) => {
    const browser = withBrowser(name, { viewport, dark });

    test('two fingers are marked, a fist is not, a text is no picture', async () => {
      const page = await browser().openOurs('check.html#foto');
      await page.waitFor(() => document.querySelector('input[type=file]'));
      const first = await saidOf(page, TWO_FINGERS);
      const later = await saidOf(page, TWO_FINGERS);
      expect(later.text).toContain('pose angka dua');
      expect(await page.eval(() => document.querySelectorAll('.jn-photo-frame').length)).toBe(1);
      await page.screenshot(`${SHOTS}/${name}-${view}.png`);
      expect(await faultsOf(page)).toBe('');
      const sideways = () => document.documentElement.scrollWidth - window.innerWidth;
      expect(await page.eval(sideways)).toBeLessThanOrEqual(0);
      console.info(
        `${name}, ${statSync(TWO_FINGERS).size} bytes: first ${first.ms} ms, later ${later.ms} ms`,
      );

      expect((await saidOf(page, FIST)).text).toContain('Tidak ditemukan pose tangan');
      const none = await saidOf(page, join(PHOTOS, 'hands/labels.csv'));
      expect(none.text).toContain('bukan gambar');
      expect(await addressesOf(page)).toEqual([]);
      await page.close();
    });
  });
});

/** Chooses a photo and waits for what is said of it, in milliseconds from the choice. */
async function saidOf(page: Page, path: string): Promise<{ text: string; ms: number }> {
  await page.eval(() => {
    const { dataset } = document.documentElement;
    delete dataset.answered;
    const watch = new MutationObserver(() => {
      const said = document.querySelector('.jn-stack [role=status]')?.textContent ?? '';
      if (!dataset.chosen || said === '' || said.includes('sedang diperiksa')) return;
      dataset.answered = String(performance.now());
      watch.disconnect();
    });
    const chosen = () => {
      dataset.chosen = String(performance.now());
      watch.observe(document.body, { childList: true, characterData: true, subtree: true });
    };
    document.querySelector('input[type=file]')?.addEventListener('change', chosen, { once: true });
  });
  await page.setFiles('input[type=file]', [path]);
  await page.waitFor(() => document.documentElement.dataset.answered);
  return page.eval(() => ({
    text: document.querySelector('.jn-stack [role=status]')?.textContent ?? '',
    ms: Math.round(
      Number(document.documentElement.dataset.answered) -
        Number(document.documentElement.dataset.chosen),
    ),
  }));
}

/** What the page has loaded from anywhere but its own package. */
function addressesOf(page: Page): Promise<string[]> {
  return page.eval(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((address) => !address.startsWith(location.origin)),
  );
}
