import { describe, expect, test } from 'vitest';
import { decide, openScene, partisan, performAndBeWarned } from '../behaviours/scene.ts';
import { practice } from '../drivers/acts/index.ts';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { putRows } from './put-rows.ts';
import { sampleRows } from './sample-rows.ts';

const PASSPHRASE = 'kuda laut hijau 7';

interface Areas {
  get(keys: null): Promise<Record<string, unknown>>;
}
declare const chrome: { storage: { local: Areas; session: Areas } };

/** A post on X, by its button. */
function writing() {
  for (const { acts, start } of practice) {
    const act = acts.find(({ name }) => name === 'post: inline button');
    if (act) return { act, start };
  }
  throw new Error('no such act');
}

/** Everything of ours on the disk, as one text. */
const onDisk = async () => {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const database = await settled(indexedDB.open('jaga-netral'));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const rows = await Promise.all(
    names.map((one) => settled(transaction.objectStore(one).getAll())),
  );
  database.close();
  const texts = JSON.stringify([rows, await chrome.storage.local.get(null)], (_, value) =>
    value instanceof Uint8Array ? String.fromCharCode(...value) : value,
  );
  return texts;
};

describe.each(browsers)('the lock in %s', (name) => {
  const browser = withBrowser(name);
  let options: Page;
  let history: Page;
  const state = (text: string, page = options) =>
    page.waitFor(
      (wanted) => document.querySelector('#kunci [role=status]')?.textContent === wanted,
      text,
      30_000,
    );
  const type = async (page: Page, place: string, text: string) => {
    await page.click(place);
    await page.type(text);
  };
  const isLocked = (page: Page) => page.waitFor(() => document.querySelector('.jn-lock'));

  test('says before it is set what it does not do, and asks for consent', async () => {
    history = await browser().openOurs('history.html');
    await history.waitFor(() => document.querySelector('.jn-empty h2'));
    await putRows(history, sampleRows(450));
    await history.reload();
    await history.waitFor(() => document.querySelector('article'));
    options = await browser().openOurs('options.html');
    await state('Tidak dipasang.');
    expect(await options.text('#kunci')).toContain('tidak ada pemulihan');
    await type(options, '#kunci input[type=password]', 'pendek');
    await options.press('Enter');
    await options.waitFor(() => document.querySelectorAll('#kunci [role=alert]').length === 2);
    expect(await options.text('#kunci')).toContain('Terlalu pendek');
  });

  test('seals what is there; nothing of it is left on the disk, and all is searched', async () => {
    await options.click('#kunci input[type=password]');
    await options.press('Control+a');
    await options.type(PASSPHRASE);
    await type(options, '#kunci .jn-field:nth-of-type(2) input', PASSPHRASE);
    await options.click('#kunci input[type=checkbox]');
    await options.click('#kunci [type=submit]');
    await state('Terpasang.');
    const disk = await options.eval(onDisk);
    for (const secret of ['menangkan', 'Posko', 'kutipan', 'x.com/contoh', PASSPHRASE]) {
      expect(disk).not.toContain(secret);
    }
    // The page that was open all the time has the keys too. Behind another tab Firefox draws it when it likes.
    await history.toFront();
    await history.waitFor(() =>
      document.querySelector('article')?.textContent.includes('menangkan'),
    );
    await history.close();
    history = await browser().openOurs('history.html');
    await history.waitFor(() => document.querySelector('article'));
    await type(history, 'input[type=search]', 'kecamatan (4)');
    await history.waitFor(
      () =>
        document.querySelectorAll('article').length === 1 &&
        document.querySelector('article')?.textContent.includes('kecamatan'),
    );
  });

  test('locked now is locked in every page, and what waits to be shown is gone', async () => {
    await options.click('#kunci .jn-button-primary');
    await isLocked(options);
    await isLocked(history);
    expect(await history.text('main')).not.toContain('kecamatan');
    expect(await options.text('#data')).toContain('hanya dapat dipakai saat kunci terbuka');
    const popup = await browser().openOurs('popup.html');
    await popup.waitFor(() => document.querySelector('.jn-popup'));
    expect(await popup.text('main')).toContain('Buka riwayat untuk memasukkan kata sandi');
    await popup.close();
    const review = await browser().openOurs('review.html');
    await isLocked(review);
    await review.close();
    expect(Object.keys(await options.eval(() => chrome.storage.session.get(null)))).not.toContain(
      'lock-open',
    );
  });

  test('a warning while locked is recorded, and says nothing on the disk', async () => {
    const { act, start } = writing();
    const scene = await openScene(browser(), start, act, partisan);
    await performAndBeWarned(scene);
    await decide(scene, 'Batal');
    // A tab that is closed before leaves its records, sealed, for the next opening.
    await expect
      .poll(async () => (await options.eval(onDisk)).includes('outbox:'), { timeout: 10_000 })
      .toBe(false);
    await scene.page.close();
    expect(await options.eval(onDisk)).not.toContain('coblos');
  });

  test('a wrong passphrase is said to be wrong; the right one opens every page', async () => {
    await type(history, '.jn-lock input', 'salah sekali ini');
    await history.press('Enter');
    await history.waitFor(() => document.querySelector('.jn-lock [role=alert]'));
    expect(await history.text('.jn-lock [role=alert]')).toContain('tidak cocok');
    await history.press('Control+a');
    await history.type(PASSPHRASE);
    await history.press('Enter');
    await history.waitFor(() => document.querySelector('article'));
    await history.waitFor(
      () => document.querySelector('.jn-toolbar p')?.textContent === '451 peringatan',
    );
    expect(await history.text('article')).toContain('coblos');
    await state('Terpasang.');
  });

  test('is changed without touching a row, and taken off again', async () => {
    await options.eval(() =>
      document.querySelectorAll('#kunci details').forEach((one) => {
        (one as HTMLDetailsElement).open = true;
      }),
    );
    const changed = `${PASSPHRASE} baru`;
    const field = (at: number) => `#kunci details:first-of-type .jn-field:nth-of-type(${at}) input`;
    await type(options, field(1), PASSPHRASE);
    await type(options, field(2), changed);
    await type(options, field(3), changed);
    await options.press('Enter');
    await options.waitFor(() =>
      document.querySelector('.jn-toast')?.textContent?.includes('Kata sandi diganti'),
    );
    await type(options, '#kunci details:last-of-type input', changed);
    await options.press('Enter');
    await state('Tidak dipasang.');
    expect(await options.eval(onDisk)).toContain('kecamatan');
    const areas = await options.eval(async () => [
      ...Object.keys(await chrome.storage.local.get(null)),
      ...Object.keys(await chrome.storage.session.get(null)),
    ]);
    expect(areas.filter((one) => one.startsWith('lock'))).toEqual([]);
    await history.reload();
    await history.waitFor(
      () => document.querySelector('.jn-toolbar p')?.textContent === '451 peringatan',
    );
    await history.close();
    await options.close();
  });
});
