import { describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { putRows } from './put-rows.ts';
import { sampleRows } from './sample-rows.ts';
import { stored } from './stored-settings.ts';

const DAY = 86_400_000;

/** 240 warnings, twelve a day: with a newest of now, about 230 of them are older than a day. */
const recent = () => sampleRows(240, new Date());
/** The same of two hundred days ago. */
const old = () =>
  sampleRows(60, new Date(Date.now() - 200 * DAY)).map((row, at) => ({
    ...row,
    id: `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`,
  }));

const chartRows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => (row as HTMLElement).innerText);

/** Runs in the page: notes which choice has the focus at the moment in which the question goes. */
function noteFocusAtTheEnd(): void {
  new MutationObserver((_, watch) => {
    if (document.querySelector('dialog')) return;
    watch.disconnect();
    const label = document.activeElement?.closest('#simpan label');
    const labels = [...document.querySelectorAll('#simpan label')];
    document.documentElement.dataset.focusedAtTheEnd = String(label && labels.indexOf(label));
  }).observe(document.body, { childList: true, subtree: true });
}

describe.each(browsers)('the retention in %s', (name) => {
  const browser = withBrowser(name);
  let page: Page;
  const radio = (at: number) => `#simpan label:nth-of-type(${at}) input`;
  const dialog = () => page.waitFor(() => document.querySelector('dialog[open]'));
  const chosen = () =>
    page.eval(() =>
      [...document.querySelectorAll<HTMLInputElement>('#simpan input')].findIndex(
        (one) => one.checked,
      ),
    );
  const chart = async () => {
    const history = await browser().openOurs('history.html');
    await history.waitFor(() => document.querySelector('.jn-chart'));
    await history.eval(() =>
      document.querySelector('details:has(table)')?.setAttribute('open', ''),
    );
    const rows = await history.eval(chartRows);
    await history.close();
    return rows;
  };

  test('says what a choice would delete, and deletes nothing when it is cancelled', async () => {
    page = await browser().openOurs('options.html');
    await page.waitFor(() => document.querySelector('#simpan'));
    await putRows(page, [...recent(), ...old()]);
    await page.click(radio(3));
    await dialog();
    expect(await page.text('dialog')).toContain('60 peringatan dan 0 kegiatan sudah lewat batas');
    await page.eval(noteFocusAtTheEnd);
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('dialog'));
    // What comes back a frame later scrolls away from what the user has gone on to.
    expect(await page.eval(() => document.documentElement.dataset.focusedAtTheEnd)).toBe('2');
    expect(await chosen()).toBe(0);
    // Nothing has been stored yet.
    expect((await stored(page))?.retention).toBe(undefined);
  });

  test('deletes after the consent, and the chart stays as it was', async () => {
    const before = await chart();
    await page.click(radio(3));
    await dialog();
    await page.click('dialog .jn-button-danger');
    await page.waitFor(() =>
      document.querySelector('#simpan [role=status]')?.textContent?.includes('60 peringatan'),
    );
    expect(await chosen()).toBe(2);
    expect((await stored(page)).retention).toBe('quarter');
    expect(await chart()).toEqual(before);
  });

  test('goes on by the keyboard to counts alone; what is of today stays', async () => {
    const before = await chart();
    await page.eval((at) => document.querySelector<HTMLElement>(at)?.focus(), radio(3));
    await page.press('ArrowDown');
    await dialog();
    await page.waitFor(() => document.activeElement?.textContent === 'Batal');
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(() => !document.querySelector('dialog'));
    await page.waitFor(
      () =>
        !document.querySelector('#simpan [role=status]')?.textContent?.includes(' 60 peringatan'),
    );
    expect(await chart()).toEqual(before);
    const history = await browser().openOurs('history.html');
    await history.waitFor(() => document.querySelector('article'));
    expect(await history.text('.jn-toolbar p')).toMatch(/^1\d peringatan$/);
    await history.close();
  });

  test('keeps everything again without a question', async () => {
    await page.click(radio(1));
    // "Saved" may still stand there from before.
    await expect.poll(async () => (await stored(page)).retention).toBe('all');
    await page.waitFor(() => document.querySelector('.jn-saved span'));
    expect(await page.eval(() => document.querySelector('dialog'))).toBe(null);
    await page.close();
  });
});
