import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { putRows } from './put-rows.ts';
import { sampleRows } from './sample-rows.ts';

const alertText = () => document.querySelector<HTMLElement>('[role=alert]')?.innerText;

describe.each(browsers)('what is wrong with the store, in %s', (name) => {
  const browser = withBrowser(name);
  let page: Page;

  beforeAll(async () => {
    page = await browser().openOurs('history.html');
    await page.waitFor(() => document.querySelector('.jn-empty h2'));
  });

  test('a damaged row hides no other, and can be saved and deleted', async () => {
    const [first, ...others] = sampleRows(30);
    await putRows(page, [{ ...first, findings: 'rusak' } as never, ...others]);
    await page.reload();
    await page.waitFor(() => document.querySelectorAll('article').length >= 24);
    expect(await page.waitFor(alertText)).toContain('1 catatan rusak dan dilewati');
    await page.eval(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        blob.text().then((text) => {
          document.documentElement.dataset.saved = text;
        });
        return createObjectURL(blob);
      };
    });
    await page.click('[role=alert] .jn-button:not(.jn-button-danger)');
    const saved = await page.waitFor(() => document.documentElement.dataset.saved);
    expect(JSON.parse(saved).rows).toEqual([
      { table: 'warnings', row: { ...first, findings: 'rusak' } },
    ]);
    await page.click('[role=alert] .jn-button-danger');
    await page.waitFor(() => document.querySelector('dialog[open]'));
    await page.click('dialog .jn-button-danger');
    await page.waitFor(
      () => document.querySelector('.jn-toolbar p')?.textContent === '29 peringatan',
    );
    await page.waitFor(() => !document.querySelector('[role=alert]'));
  });

  test.each(['history.html', 'options.html', 'review.html'])(
    'a store that is deleted from outside is told on %s',
    async (address) => {
      const other = await browser().openOurs(address);
      await other.waitFor(() => document.querySelector('h1'));
      // The notice itself has opened it by then.
      await other.waitFor(async () =>
        (await indexedDB.databases()).some((one) => one.name === 'jaga-netral'),
      );
      await other.eval(() => new Promise((done) => setTimeout(done, 300)));
      await page.eval(
        () =>
          new Promise((done, fail) => {
            const deleting = indexedDB.deleteDatabase('jaga-netral');
            deleting.onsuccess = done;
            deleting.onerror = fail;
          }),
      );
      expect(await other.waitFor(alertText)).toContain('ditutup atau dihapus dari luar');
      await other.click('[role=alert] .jn-button');
      await other.waitFor(
        () => document.querySelector('h1') && !document.querySelector('[role=alert]'),
      );
      await other.close();
    },
  );

  test('a store of a newer version is left alone, and said to be newer', async () => {
    await page.close();
    page = await browser().openOurs('history.html');
    await page.waitFor(() => document.querySelector('.jn-empty h2'));
    // Every context lets it through, this page too.
    await page.eval(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('jaga-netral', 990);
          opening.onerror = fail;
          opening.onsuccess = () => {
            opening.result.close();
            done();
          };
        }),
    );
    expect(await page.waitFor(alertText)).toContain('diperbarui di tempat lain');
    for (const address of ['history.html', 'options.html', 'review.html']) {
      const other = await browser().openOurs(address);
      expect(await other.waitFor(alertText)).toContain('versi Jaga Netral yang lebih baru');
      await other.close();
    }
    await page.close();
  });
});
