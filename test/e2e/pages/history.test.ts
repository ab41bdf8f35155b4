import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { choose } from './choose.ts';
import { putRows } from './put-rows.ts';
import { sampleRows } from './sample-rows.ts';

const MANY = 10_000;
/** For steps that write all of them durably, on a machine that is busy with other things. */
const PATIENCE = 30_000;

describe.each(browsers)('the history in %s', (name) => {
  const browser = withBrowser(name);
  let page: Page;

  beforeAll(async () => {
    page = await browser().openOurs('history.html');
    await page.waitFor(() => document.querySelector('.jn-empty h2'));
  });

  const counted = (text: string) =>
    page.waitFor(
      (wanted) => document.querySelector<HTMLElement>('.jn-toolbar p')?.textContent === wanted,
      text,
      PATIENCE,
    );
  const pressed = (label: string) =>
    page.eval((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === wanted || one.ariaLabel === wanted,
      );
      button?.click();
      return button !== undefined;
    }, label);
  const toast = (text: string) =>
    page.waitFor(
      (wanted) => document.querySelector<HTMLElement>('.jn-toast')?.textContent.includes(wanted),
      text,
      PATIENCE,
    );

  /** All rows shown, whatever another try of a test has left. */
  const filled = async () => {
    const said = await page.text('.jn-toolbar p');
    if (said === '10.000 peringatan') return;
    await putRows(page, sampleRows(MANY));
    await page.reload();
    await counted('10.000 peringatan');
  };

  test('draws of ten thousand warnings only those near the screen', async () => {
    await putRows(page, sampleRows(MANY));
    await page.reload();
    const start = await page.waitFor(() => document.querySelector('article') && performance.now());
    await counted('10.000 peringatan');
    console.log(`${name}: first rows ${Math.round(start)} ms after the page began`);
    expect(await page.eval(() => document.querySelectorAll('article').length)).toBeLessThan(150);
  });

  test('scrolls to the end and back without drawing everything', async () => {
    await filled();
    for (const where of [0.5, 1, 0]) {
      const waited = await page.eval(async (part) => {
        const begin = performance.now();
        const feed = document.querySelector<HTMLElement>('[role=feed]');
        window.scrollTo(0, (feed?.offsetTop ?? 0) + (feed?.offsetHeight ?? 0) * part);
        const isSeen = () =>
          [...document.querySelectorAll('article')].some((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          });
        await new Promise(requestAnimationFrame);
        while (!isSeen()) await new Promise(requestAnimationFrame);
        return performance.now() - begin;
      }, where);
      console.log(`${name}: rows at ${where * 100} % of the list after ${Math.round(waited)} ms`);
      expect(await page.eval(() => document.querySelectorAll('article').length)).toBeLessThan(300);
    }
  });

  test('filters and searches all of them', async () => {
    await filled();
    await choose(page, 'Platform', 'facebook');
    await counted('3.333 peringatan');
    await choose(page, 'Tingkat', 'unchecked');
    await counted('833 peringatan');
    await pressed('Hapus saringan');
    await counted('10.000 peringatan');
    await page.click('input[type=search]');
    await page.type('kecamatan (4)');
    await counted('1 peringatan');
    expect(await page.text('article mark')).not.toBe('');
    await pressed('Hapus saringan');
    await choose(page, 'Dari tanggal', '2026-11-20');
    await choose(page, 'Sampai tanggal', '2026-11-20');
    await page.waitFor(() => document.querySelectorAll('article').length < 13);
    await pressed('Hapus saringan');
    await counted('10.000 peringatan');
  }, 180_000);

  test('deletes one, several and all, and brings them back', async () => {
    await filled();
    await page.click('article .jn-button-quiet');
    await counted('9.999 peringatan');
    expect(await page.eval(() => document.activeElement?.closest('article')?.ariaPosInSet)).toBe(
      '1',
    );
    await pressed('Urungkan');
    await counted('10.000 peringatan');
    await pressed('Pilih semua');
    await counted('10.000 dipilih');
    await page.click('article input[type=checkbox]');
    await counted('9.999 dipilih');
    await pressed('Hapus yang dipilih');
    await counted('1 peringatan');
    await pressed('Urungkan');
    await counted('10.000 peringatan');
    await pressed('Hapus semua');
    await page.waitFor(() => document.querySelector('dialog[open]'));
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('dialog'));
    await pressed('Hapus semua');
    await page.click('dialog .jn-button-danger');
    await page.waitFor(() => document.querySelector('.jn-empty h2'));
    await toast('10.000 peringatan dihapus.');
    await pressed('Urungkan');
    await toast('10.000 peringatan dikembalikan.');
    await counted('10.000 peringatan');
  }, 180_000);

  test('exports what it imports, names bad rows and imports nothing twice', async () => {
    await putRows(page, sampleRows(30));
    await page.reload();
    await counted('30 peringatan');
    await page.eval(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        blob.text().then((text) => {
          document.documentElement.dataset.saved = text;
        });
        return createObjectURL(blob);
      };
    });
    await pressed('Ekspor JSON');
    await toast('Tersimpan sebagai jaga-netral-');
    const saved = await page.waitFor(() => document.documentElement.dataset.saved);
    const file = JSON.parse(saved);
    expect(file.warnings).toHaveLength(30);
    await putRows(page, []);
    await page.reload();
    await page.waitFor(() => document.querySelector('.jn-empty h2'));
    file.warnings[4].stage = 'besok';
    const give = (text: string) =>
      page.eval((content) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const data = new DataTransfer();
        data.items.add(new File([content], 'cadangan.json'));
        if (input) input.files = data.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await give(JSON.stringify(file));
    await toast('29 ditambahkan, 0 diperbarui, 0 sudah ada');
    await toast('1 baris tidak dapat dibaca dan dilewati (peringatan 5: stage)');
    await counted('29 peringatan');
    await give(JSON.stringify(file));
    await toast('0 ditambahkan, 0 diperbarui, 29 sudah ada');
    await give('bukan json');
    await toast('Berkas ini rusak');
    await give(JSON.stringify({ ...file, version: 99 }));
    await toast('versi Jaga Netral yang lebih baru');
    await counted('29 peringatan');
  });

  test('links to the item on its site, to our own rules, and to nothing else', async () => {
    const [links, own] = await page.eval((): [string[], string] => [
      [...document.querySelectorAll<HTMLAnchorElement>('article a')].map((one) => one.href),
      `${location.origin}/rules.html#`,
    ]);
    const sites = links.filter((link) => !link.startsWith(own));
    expect(sites.length).toBeGreaterThan(0);
    expect(sites.every((link) => link.startsWith('https://x.com/'))).toBe(true);
  });
});
