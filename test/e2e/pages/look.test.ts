import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { faultsOf } from './faults-of.ts';
import { putRows } from './put-rows.ts';
import { sampleRows } from './sample-rows.ts';

const SHOTS = 'test-results/pages';
const views = [
  { name: 'wide-light', viewport: { width: 1280, height: 900 }, dark: false },
  { name: 'wide-dark', viewport: { width: 1280, height: 900 }, dark: true },
  { name: 'phone-light', viewport: { width: 360, height: 780 }, dark: false },
  { name: 'phone-dark', viewport: { width: 360, height: 780 }, dark: true },
];

describe.each(browsers)('%s', (name) => {
  describe.each(views)('$name', (view) => {
    const { viewport, dark } = view;
    const browser = withBrowser(name, { viewport, dark });
    beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

    const isSound = async (page: Page, shot: string) => {
      await page.screenshot(`${SHOTS}/${name}-${view.name}-${shot}.png`);
      expect(await faultsOf(page)).toEqual([]);
      const sideways = () => document.documentElement.scrollWidth - window.innerWidth;
      expect(await page.eval(sideways)).toBeLessThanOrEqual(0);
    };

    test('history, empty and full', async () => {
      const page = await browser().openOurs('history.html');
      await page.waitFor(() => document.querySelector('.jn-empty h2'));
      await isSound(page, 'history-empty');
      await putRows(page, sampleRows(60));
      await page.eval(() => location.reload());
      await page.waitFor(() => document.querySelector('article'));
      await isSound(page, 'history');
      await page.click('article details summary');
      await page.click('.jn-filters + .jn-toolbar ~ [role=feed] article input[type=checkbox]');
      await page.eval(() => document.querySelector('article')?.scrollIntoView());
      await isSound(page, 'history-details');
      const [first, ...others] = sampleRows(60);
      await putRows(page, [{ ...first, findings: 'rusak' } as never, ...others]);
      await page.eval(() => location.reload());
      await page.waitFor(() => document.querySelector('[role=alert]'));
      await isSound(page, 'history-damaged');
      await page.close();
    });

    test('popup', async () => {
      const page = await browser().openOurs('popup.html');
      await page.click('textarea');
      await page.type('Ayo coblos nomor 2, menangkan Prabowo-Gibran!');
      await page.click('button[type=submit]');
      await page.waitFor(() => document.querySelector('.jn-verdict mark'));
      await isSound(page, 'popup');
      await page.close();
    });

    test('check, where nothing of ours may be shown', async () => {
      const page = await browser().openOurs('check.html');
      await page.click('textarea');
      await page.type('Ayo coblos nomor 2, menangkan Prabowo-Gibran!');
      await page.click('button[type=submit]');
      await page.waitFor(() => document.querySelector('.jn-verdict mark'));
      await isSound(page, 'check');
      await page.close();
    });

    test('options', async () => {
      const page = await browser().openOurs('options.html');
      await page.waitFor(() => document.querySelector('#data'));
      await isSound(page, 'options');
      await page.eval(() => document.querySelector('#sendiri')?.scrollIntoView());
      await page.click('#sendiri button[type=submit]');
      await page.waitFor(() => document.querySelector('.jn-error'));
      await isSound(page, 'options-own');
      await page.click('#simpan label:last-of-type input');
      await page.waitFor(() => document.querySelector('dialog[open]'));
      await isSound(page, 'options-retention');
      await page.click('dialog .jn-button:not(.jn-button-danger)');
      await page.click('#data .jn-button-danger');
      await page.waitFor(() => document.querySelector('dialog[open]'));
      await isSound(page, 'options-wipe');
      await page.close();
    });

    test('the lock: before it is set, set, locked', async () => {
      const page = await browser().openOurs('options.html');
      await page.waitFor(() => document.querySelector('#kunci [type=submit]'));
      await page.eval(() => document.querySelector('#kunci')?.scrollIntoView());
      await page.click('#kunci [type=submit]');
      await page.waitFor(() => document.querySelector('#kunci [role=alert]'));
      await isSound(page, 'lock-form');
      for (const at of [1, 2]) {
        await page.click(`#kunci .jn-field:nth-of-type(${at}) input`);
        await page.type('kuda laut hijau 7');
      }
      await page.click('#kunci input[type=checkbox]');
      await page.click('#kunci [type=submit]');
      await page.waitFor(() => document.querySelector('#kunci select'));
      await page.eval(() => {
        for (const one of document.querySelectorAll('#kunci details')) one.setAttribute('open', '');
        document.querySelector('#kunci')?.scrollIntoView();
      });
      await isSound(page, 'lock-set');
      await page.click('#kunci .jn-button-primary');
      await page.waitFor(() => document.querySelector('.jn-lock'));
      await isSound(page, 'lock-options');
      await page.close();
      for (const address of ['history', 'popup']) {
        const other = await browser().openOurs(`${address}.html`);
        await other.waitFor(() => document.querySelector('.jn-lock, .jn-popup'));
        await isSound(other, `lock-${address}`);
        await other.close();
      }
    });

    test('welcome, every step', async () => {
      const page = await browser().openOurs('welcome.html');
      for (const step of [1, 2, 3, 4]) {
        await page.waitFor((n) => document.querySelector('h2') && n, step);
        if (step === 3) await page.click('section .jn-button-small');
        await isSound(page, `welcome-${step}`);
        if (step < 4) await page.click('.jn-button-primary');
      }
      await page.close();
    });
  });
});
