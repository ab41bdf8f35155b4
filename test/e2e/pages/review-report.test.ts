import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { putActivities } from './put-rows.ts';
import { readPdf } from './read-pdf.ts';
import { sampleActivities } from './sample-activities.ts';

const SHOTS = 'test-results/pages';

type Extension = { storage: { local: { get(): Promise<object> } } };

describe.each(browsers)('the record in %s', (name) => {
  const browser = withBrowser(name);
  let page: Page;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    page = await browser().openOurs('review.html');
    await page.waitFor(() => document.querySelector('.jn-empty h2'));
    await putActivities(page, sampleActivities(200));
    await page.reload();
    await page.waitFor(() => document.querySelector('#jn-timeline'));
  });

  const sheet = () => page.text('.jn-sheet');

  test('draws the finds by year and says what is not in the bars', async () => {
    const rows = await page.eval(() =>
      [...document.querySelectorAll('[aria-labelledby="jn-timeline"] tbody tr')].map(
        (row) => row.querySelector('th')?.textContent ?? '',
      ),
    );
    expect(rows).toEqual(['2024', '2023', '2022']);
    expect(await page.text('[aria-labelledby="jn-timeline"]')).toContain('tidak berarti aman');
  });

  test('is made when asked, without texts unless they are wanted', async () => {
    await page.click('[aria-labelledby="jn-report"] button');
    await page.waitFor(() => document.querySelectorAll('.jn-sheet-lines tbody tr').length === 120);
    expect(await sheet()).not.toContain('Lanjutkan!');
    await page.click(
      '.jn-switch:has(+ .jn-row) input, [aria-labelledby="jn-report"] .jn-switch input',
    );
    await page.waitFor(() =>
      document.querySelector('.jn-sheet')?.textContent?.includes('Lanjutkan!'),
    );
  });

  test('names nobody whom the user has not written down, and keeps no name', async () => {
    const field = '.jn-report-fields .jn-field:nth-child(3) input';
    await page.click(field);
    await page.type('Rini');
    await page.waitFor(() => document.querySelector('.jn-sheet dl')?.textContent?.includes('Rini'));
    const stored = await page.eval(async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>;
      const all = await (browser ?? chrome)?.storage.local.get();
      return JSON.stringify([all, { ...localStorage }]);
    });
    expect(stored).not.toContain('Rini');
  });

  test('fills A4 sheets and nothing else of the page is printed', async () => {
    const path = `${SHOTS}/${name}-report.pdf`;
    await page.print(path);
    const { sheets, width, height } = readPdf(path);
    console.log(`${name}: ${sheets} sheets of ${width} × ${height} pt`);
    expect(Math.abs(width - 595)).toBeLessThan(3);
    expect(Math.abs(height - 842)).toBeLessThan(3);
    expect(sheets).toBeGreaterThan(3);
  });
});
