import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';

const SHOTS = 'test-results/anywhere';
/** A site that nobody guards. */
const FORUM = 'https://forum.example/';
const FINDING = 'Ayo coblos nomor 2';
const PARTISAN = `${FINDING}, menangkan Prabowo-Gibran!`;

const views = [
  { view: 'wide, light', viewport: { width: 1280, height: 800 }, dark: false },
  { view: 'phone, dark', viewport: { width: 360, height: 740 }, dark: true },
];

describe.each(browsers)('%s: the panel on any other site', (name) => {
  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

  describe.each(views)('$view', ({ view, viewport, dark }) => {
    const browser = withBrowser(name, { viewport, dark });

    test('a selection is judged, and Escape puts the panel away', async () => {
      const page = await browser().open(FORUM);
      await select(page, '#kutipan');
      await page.chooseOurMenu('#kutipan');
      const said = await page.ours.waitForDialog();
      expect(said).toContain('Periksa netralitas');
      expect(said).toContain(FINDING);
      await page.screenshot(`${SHOTS}/${name}-${view}.png`);
      await page.press('l');
      await page.press('Escape');
      await page.ours.waitForNoDialog();
      expect(await page.eval(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
      await page.close();
    });

    test('a long text shows where it was found', async () => {
      const page = await browser().open(FORUM);
      await page.eval((finding) => {
        const field = document.querySelector<HTMLTextAreaElement>('#kolom');
        if (field) field.value = `${'Rapat koordinasi di kantor kecamatan. '.repeat(60)}${finding}`;
      }, PARTISAN);
      await page.click('#kolom');
      await page.chooseOurMenu('#kolom');
      await page.ours.waitForDialog();
      const seen = await page.ours.eval((root) => {
        const box = root.querySelector('.jn-said')?.getBoundingClientRect();
        const mark = root.querySelector('.jn-said mark')?.getBoundingClientRect();
        return !!box && !!mark && mark.top >= box.top && mark.bottom <= box.bottom;
      });
      // Each closed root of the page answers; only ours has these.
      expect(seen).toContain(true);
      await page.screenshot(`${SHOTS}/${name}-${view}-long.png`);
      await page.close();
    });
  });

  describe('what is read', () => {
    const browser = withBrowser(name);

    test('all of a field is judged when nothing in it is selected', async () => {
      const page = await browser().open(FORUM);
      await page.click('#kolom');
      await page.type('Rapat koordinasi besok jam 9');
      await page.chooseOurMenu('#kolom');
      const said = await page.ours.waitForDialog();
      expect(said).toContain('Rapat koordinasi besok jam 9');
      expect(said).toContain('Tidak ditemukan');
      await page.ours.button('Tutup').click();
      await page.ours.waitForNoDialog();
      await page.close();
    });

    test('a rich editor, its paragraphs together', async () => {
      const page = await browser().open(FORUM);
      await page.click('#kaya');
      await page.chooseOurMenu('#kaya');
      const said = await page.ours.waitForDialog();
      expect(said).toContain('Selamat pagi.');
      expect(said).toContain(FINDING);
      await page.close();
    });

    test('a password is never read', async () => {
      const page = await browser().open(FORUM);
      await page.click('#sandi');
      await page.chooseOurMenu('#sandi');
      const said = await page.ours.waitForDialog();
      expect(said).toContain('kata sandi');
      expect(said).not.toContain('coblos');
      await page.close();
    });
  });
});

async function select(page: Page, selector: string): Promise<void> {
  await page.eval((found) => {
    const one = document.querySelector(found);
    if (one) getSelection()?.selectAllChildren(one);
  }, selector);
}
