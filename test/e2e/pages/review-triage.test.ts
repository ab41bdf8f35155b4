import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { choose } from './choose.ts';
import { putActivities } from './put-rows.ts';
import { sampleActivities } from './sample-activities.ts';

const MANY = 5_000;
/** For steps that write many rows durably, on a machine that is busy with other things. */
const PATIENCE = 30_000;

describe.each(browsers)('the finds of the review in %s', (name) => {
  const browser = withBrowser(name);
  let page: Page;

  beforeAll(async () => {
    page = await browser().openOurs('review.html');
    await page.waitFor(() => document.querySelector('.jn-empty h2'));
    await putActivities(page, sampleActivities(MANY));
    await page.reload();
    await page.waitFor(() => document.querySelector('article'), undefined, PATIENCE);
  });

  const says = (selector: string, text: string) =>
    page.waitFor(
      (wanted) => document.querySelector(wanted.selector)?.textContent?.includes(wanted.text),
      { selector, text },
      PATIENCE,
    );
  const focused = () =>
    page.eval(() => document.activeElement?.closest<HTMLElement>('article')?.dataset.id ?? null);
  const focusMovesFrom = (id: string | null) =>
    page.waitFor(
      (before) => {
        const now = document.activeElement?.closest<HTMLElement>('article')?.dataset.id;
        return now && now !== before && now;
      },
      id,
      PATIENCE,
    );

  test('counts what is left and draws only what is near the screen', async () => {
    await says('.jn-review-progress', '0 dari 4.000 ditinjau');
    await says('.jn-toolbar p', '4.000 temuan');
    expect(await page.eval(() => document.querySelectorAll('article').length)).toBeLessThan(200);
    const levels = await page.eval(() =>
      [...document.querySelectorAll('.jn-group')].map((one) => one.textContent),
    );
    expect(levels).toEqual([
      'Bahaya 1.000 (1.000 belum ditinjau)',
      'Waspada 2.000 (2.000 belum ditinjau)',
      'Tidak dapat dinilai 1.000 (1.000 belum ditinjau)',
    ]);
  });

  test('decides with single keys, goes on to the next, and takes back', async () => {
    await page.press('j');
    const first = await focusMovesFrom(null);
    await page.press('j');
    const second = await focusMovesFrom(first as string);
    await page.press('d');
    const third = await focusMovesFrom(second as string);
    expect(third).not.toBe(first);
    await says('.jn-review-progress', '1 dari 4.000 ditinjau');
    await says('.jn-toast', 'ditandai bukan masalah');
    await page.press('u');
    await says('.jn-review-progress', '0 dari 4.000 ditinjau');
    await page.press('k');
    await focusMovesFrom(third as string);
    await page.press('x');
    await says('.jn-review-progress', '1 dari 4.000 ditinjau');
  });

  test('leaves letters alone while something is written', async () => {
    await page.press('/');
    expect(await page.eval(() => document.activeElement?.className)).toContain('jn-triage-search');
    await page.type('dxt');
    await says('.jn-toolbar p', '0 temuan');
    await says('.jn-review-progress', '1 dari 4.000 ditinjau');
    await page.eval(() => {
      const field = document.querySelector<HTMLInputElement>('.jn-triage-search');
      if (!field) return;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.blur();
    });
    await says('.jn-toolbar p', '3.999 temuan');
  });

  test('decides about a whole group, asks first, and takes back', async () => {
    await choose(page, 'Kelompokkan menurut', 'platform');
    await says('.jn-group', 'belum ditinjau');
    await page.click('.jn-groups li:nth-child(1) button');
    await says('.jn-toolbar p', '1.000 temuan');
    await page.click('.jn-toolbar fieldset button:nth-of-type(1)');
    await says('dialog[open] h2', 'Putuskan 1.000 temuan sekaligus?');
    await page.click('dialog[open] .jn-button-danger');
    await says('.jn-review-progress', '1.001 dari 4.000 ditinjau');
    await page.click('.jn-toast .jn-button-small');
    await says('.jn-review-progress', '1 dari 4.000 ditinjau');
  });

  test('leads to the find, or to the list of such acts on its site', async () => {
    const places = await page.eval(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a.jn-place')].map(
        ({ href, target, rel }) => ({ href, target, rel }),
      ),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const { href, target, rel } of places) {
      expect(href).toMatch(/^https:\/\//);
      expect({ target, rel }).toEqual({ target: '_blank', rel: 'noopener noreferrer' });
    }
  });

  test('shows its keys, and lets them be switched off for good', async () => {
    await page.eval(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.press('?');
    await says('dialog[open] h2', 'Pintasan');
    await page.click('dialog[open] input[role=switch]');
    await page.press('Escape');
    await page.reload();
    await says('.jn-triage', 'Pintasan satu huruf dimatikan.');
    await page.waitFor(() => document.querySelector('article'), undefined, PATIENCE);
    await page.press('j');
    expect(await focused()).toBeNull();
  });

  test('shows what newer rules have changed when it is asked to', async () => {
    const changed = await browser().openOurs('review.html#berubah');
    await changed.waitFor(() => document.querySelector('article'), undefined, PATIENCE);
    const texts = await changed.eval(() =>
      [...document.querySelectorAll('article')].map((one) => one.textContent ?? ''),
    );
    expect(texts.every((text) => text.includes('Dengan aturan sebelumnya: Aman.'))).toBe(true);
    await changed.close();
  });
});
