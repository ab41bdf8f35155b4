import { expect, test } from 'vitest';
import { withBrowser } from '../drivers/with-browser.ts';
import { openScreen } from './screens.ts';

interface Shift extends PerformanceEntry {
  value: number;
}

// Chromium alone tells of what has moved; so high that the whole page is seen.
const browser = withBrowser('chromium', { viewport: { width: 1280, height: 5000 } });

test('nothing on the options moves after it was drawn', async () => {
  const page = await openScreen(browser(), 'options.html');
  await page.waitFor(() => document.querySelector('#kunci [type=submit]'));
  await page.waitFor(() => document.querySelector('#data .jn-button-danger'));
  const moved = await page.eval(
    () =>
      new Promise<number>((done) => {
        const seen: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.push((entry as Shift).value);
        }).observe({ type: 'layout-shift', buffered: true });
        // What was drawn by now is told by then.
        setTimeout(() => done(seen.reduce((sum, value) => sum + value, 0)), 500);
      }),
  );
  expect(moved).toBe(0);
  await page.close();
});
