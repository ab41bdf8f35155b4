import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';

const SHOTS = 'test-results/anywhere';
/** A site that nobody guards. */
const FORUM = 'https://forum.example/';
const FINDING = 'Ayo coblos nomor 2';

describe.each(browsers)('%s: any other site', (name) => {
  const browser = withBrowser(name);
  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

  test('a selection is judged in a panel on the page, and Escape puts it away', async () => {
    const page = await browser().open(FORUM);
    await select(page, '#kutipan');
    await page.chooseOurMenu('#kutipan');
    const said = await page.ours.waitForDialog();
    expect(said).toContain('Periksa netralitas');
    expect(said).toContain(FINDING);
    await page.screenshot(`${SHOTS}/${name}-selection.png`);
    await page.press('l');
    await page.press('Escape');
    await page.ours.waitForNoDialog();
    expect(await page.eval(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });

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

async function select(page: Page, selector: string): Promise<void> {
  await page.eval((found) => {
    const one = document.querySelector(found);
    if (one) getSelection()?.selectAllChildren(one);
  }, selector);
}
