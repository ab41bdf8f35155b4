import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { faultsOf } from './faults-of.ts';
import { putActivities, putRows } from './put-rows.ts';
import { sampleActivities } from './sample-activities.ts';
import { fileFolder, postsExport } from './sample-export.ts';
import { sampleRows } from './sample-rows.ts';
import { emptyReview } from './stored-activities.ts';

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
    const files = fileFolder();
    beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

    const isSound = async (page: Page, shot: string) => {
      await page.screenshot(`${SHOTS}/${name}-${view.name}-${shot}.png`);
      expect(await faultsOf(page), shot).toBe('');
      const sideways = () => document.documentElement.scrollWidth - window.innerWidth;
      expect(await page.eval(sideways)).toBeLessThanOrEqual(0);
    };

    test('history, empty and full', async () => {
      const page = await browser().openOurs('history.html');
      await page.waitFor(() => document.querySelector('.jn-empty h2'));
      await isSound(page, 'history-empty');
      await putRows(page, sampleRows(60));
      await page.reload();
      await page.waitFor(() => document.querySelector('article'));
      await isSound(page, 'history');
      await page.click('article details summary');
      await page.click('.jn-filters + .jn-toolbar ~ [role=feed] article input[type=checkbox]');
      await page.eval(() => document.querySelector('article')?.scrollIntoView());
      await isSound(page, 'history-details');
      const [first, ...others] = sampleRows(60);
      await putRows(page, [{ ...first, findings: 'rusak' } as never, ...others]);
      await page.reload();
      await page.waitFor(() => document.querySelector('[role=alert]'));
      await isSound(page, 'history-damaged');
      await page.close();
    });

    test('review, empty and full', async () => {
      const page = await browser().openOurs('review.html');
      await page.waitFor(() => document.querySelector('.jn-empty h2'));
      await isSound(page, 'review-empty');
      await putActivities(page, sampleActivities(60));
      await page.reload();
      await page.waitFor(() => document.querySelector('article'));
      await isSound(page, 'review');
      await page.click('article details summary');
      await page.eval(() => document.querySelector('article')?.scrollIntoView());
      await isSound(page, 'review-find');
      await page.press('?');
      await page.waitFor(() => document.querySelector('dialog[open]'));
      await isSound(page, 'review-keys');
      await page.press('Escape');
      await page.click('[aria-labelledby="jn-report"] button');
      await page.waitFor(() => document.querySelector('.jn-sheet'));
      await page.eval(() => document.querySelector('#jn-timeline')?.scrollIntoView());
      await isSound(page, 'review-timeline');
      await page.eval(() => document.querySelector('#jn-report')?.scrollIntoView());
      await isSound(page, 'review-report');
      await page.close();
    });

    test('reading exports, from nothing to done', async () => {
      const before = await browser().openOurs('review.html');
      await putActivities(before, []);
      await emptyReview(before);
      await before.close();
      const page = await browser().openOurs('review.html');
      const input = '#impor input[name=files]';
      const seen = (selector: string, text: string) =>
        page.waitFor(
          (wanted) =>
            document.querySelector<HTMLElement>(wanted.selector)?.innerText.includes(wanted.text),
          { selector, text },
          60_000,
        );
      await page.waitFor((wanted) => document.querySelector(wanted), input);
      await isSound(page, 'import-empty');
      await page.click('#impor > .jn-fold > summary');
      await page.click('.jn-help summary');
      await isSound(page, 'import-help');
      await page.setFiles(input, [files.put('catatan.json', { a: 1 })]);
      await seen('.jn-panel', 'Bukan ekspor');
      await isSound(page, 'import-failed');
      await page.setFiles(input, [await files.putZip('facebook-budi.zip', postsExport(20_000))]);
      await page.click('.jn-panel .jn-button-primary');
      await seen('.jn-panel', 'Dijeda');
      await page.click('.jn-panel .jn-button-primary');
      await seen('.jn-panel .jn-level-counts', 'Aman');
      await isSound(page, 'import-running');
      await page.click('.jn-panel .jn-button-primary');
      await seen('.jn-panel', 'Dijeda');
      await isSound(page, 'import-paused');
      await page.click('.jn-panel .jn-button:last-child');
      await seen('.jn-panel', 'Dibatalkan');
      const chat = ['Budi, S.Pd.', 'Siti Aminah', '+62 812-3456-7890'].map(
        (one, at) => `03/02/24 12.0${at} - ${one}: Ayo coblos Prabowo`,
      );
      await page.setFiles(input, [files.put('Chat WhatsApp dengan Warga.txt', chat.join('\n'))]);
      await seen('.jn-panel', 'Nama Anda yang mana?');
      await isSound(page, 'import-whose');
      await page.setFiles(input, [
        files.put('posts_1.json', JSON.stringify(Object.values(postsExport(60))[0]).slice(0, -40)),
      ]);
      await seen('.jn-panel', 'Selesai');
      await page.click('.jn-panel summary');
      await isSound(page, 'import-done');
      await page.click('.jn-past > summary');
      await page.eval(() => document.querySelector('.jn-past')?.scrollIntoView());
      await isSound(page, 'import-past');
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
      // While it is open, nothing else can be pressed.
      await page.waitFor(() => !document.querySelector('dialog[open]'));
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

    test('rules, all and one that is pointed to', async () => {
      const page = await browser().openOurs('rules.html');
      await page.waitFor(() => document.querySelector('article'));
      await isSound(page, 'rules');
      await page.eval(() => document.querySelector('article details summary')?.scrollIntoView());
      await page.click('article details summary');
      await isSound(page, 'rules-details');
      await page.eval(() => {
        location.hash = '#skb-2022/D6';
      });
      await page.waitFor(() => document.querySelector('.jn-rule-aimed'));
      await isSound(page, 'rules-aimed');
      await page.eval(() => scrollTo(0, document.body.scrollHeight));
      await isSound(page, 'rules-end');
      await page.close();
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
