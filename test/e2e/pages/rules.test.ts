import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openScene, partisan, performAndBeWarned } from '../behaviours/scene.ts';
import { practice } from '../drivers/acts/index.ts';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { putRows } from './put-rows.ts';
import { readPdf } from './read-pdf.ts';
import { sampleRows } from './sample-rows.ts';

const SHOTS = 'test-results/pages';

describe.each(browsers)('the rules page in %s', (name) => {
  const browser = withBrowser(name);
  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

  const focused = (page: Page) => page.eval(() => document.activeElement?.id ?? '');
  const shown = (page: Page) => page.eval(() => document.querySelectorAll('article').length);
  /** Addresses of our open tabs, as one of them sees them. */
  const openTabs = (page: Page) =>
    page.eval<string[]>(
      'chrome.extension.getViews({ type: "tab" }).map((one) => one.location.hash)',
    );

  test('shows and focuses the rule that its address points to, and the next one', async () => {
    const page = await browser().openOurs('rules.html#skb-2022/D6');
    await page.waitFor(() => document.activeElement?.id === 'skb-2022/D6');
    const top = () => document.activeElement?.getBoundingClientRect().top ?? -1;
    expect(await page.eval(top)).toBeGreaterThanOrEqual(0);
    expect(await page.eval(top)).toBeLessThan(200);
    await page.click('input[type=search]');
    await page.type('bendera');
    await page.waitFor(() => document.querySelectorAll('article').length === 0);
    await page.eval(() => {
      location.hash = '#pp94-2021/P5';
    });
    await page.waitFor(() => document.activeElement?.id === 'pp94-2021/P5');
    expect(await shown(page)).toBe(26);
    await page.close();
  });

  test('leaves the page alone when its address points to nothing', async () => {
    const page = await browser().openOurs('rules.html#skb-2022/%E0%A4%A');
    await page.waitFor(() => document.querySelector('article'));
    expect(await focused(page)).toBe('');
    expect(await shown(page)).toBe(26);
    await page.close();
  });

  test('is searched from the keyboard', async () => {
    const page = await browser().openOurs('rules.html');
    await page.click('input[type=search]');
    await page.type('grup whatsapp');
    await page.waitFor(() => document.querySelectorAll('article').length === 1);
    expect(await page.text('search p')).toBe('1 aturan');
    expect(await page.text('article h3')).toContain('skb-2022/E4');
    await page.press('Control+a');
    await page.press('Delete');
    await page.waitFor(() => document.querySelectorAll('article').length === 26);
    await page.close();
  });

  test('prints on one page', async () => {
    const page = await browser().openOurs('rules.html');
    await page.waitFor(() => document.querySelector('article'));
    const file = `${SHOTS}/${name}-rules.pdf`;
    await page.print(file);
    expect(readPdf(file).sheets).toBe(1);
    await page.close();
  });

  test('is linked from a warning in the history', async () => {
    const page = await browser().openOurs('history.html');
    await putRows(page, sampleRows(2));
    await page.reload();
    await page.click('article details summary');
    await page.click('article .jn-rule-link');
    await expect.poll(() => openTabs(page)).toContain('#skb-2022/D6');
    await page.close();
  });

  test('is opened from the warning on a site, which stays', async () => {
    const ours = await browser().openOurs('history.html');
    const { start, acts } = practice[0] as (typeof practice)[number];
    const act = acts[0] as (typeof acts)[number];
    const scene = await openScene(browser(), start, act, partisan);
    await performAndBeWarned(scene);
    await scene.page.ours.button(/^Tentang aturan ini/).click();
    await expect
      .poll(() => openTabs(ours), { timeout: 5000 })
      .toContainEqual(expect.stringMatching(/^#(skb-2022|pp94-2021)\//));
    expect(await scene.page.ours.dialog()).not.toBeNull();
    await scene.page.close();
    await ours.close();
  });
});
