import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { fileFolder, postsExport } from './sample-export.ts';
import { emptyReview, storedActivities } from './stored-activities.ts';

const MANY = 8000;
/** For imports of many activities, on a machine that is busy with other things. */
const PATIENCE = 90_000;

describe.each(browsers)('reading exports in %s', (name) => {
  const browser = withBrowser(name);
  const files = fileFolder();
  let page: Page;

  beforeAll(async () => {
    page = await browser().openOurs('review.html');
    await page.waitFor(() => document.querySelector('#impor input[name=files]'));
  });

  const choose = (...paths: string[]) => page.setFiles('#impor input[name=files]', paths);
  const panel = (title: string) =>
    page.waitFor(
      (wanted) => {
        const heading = document.querySelector<HTMLElement>('.jn-panel h3');
        return (
          heading?.textContent === wanted && heading.closest<HTMLElement>('.jn-panel')?.innerText
        );
      },
      title,
      PATIENCE,
    );
  const press = (label: string) =>
    page.waitFor((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === wanted || one.ariaLabel === wanted,
      );
      button?.click();
      return button !== undefined;
    }, label);
  /** From now on, writes down where the bar is, and does `what` once something has been stored. */
  const watchBar = (what: 'pause' | 'reload' | 'nothing') =>
    page.eval((wanted) => {
      const seen: number[] = [];
      let isDone = wanted === 'nothing';
      new MutationObserver(() => {
        const bar = document.querySelector<HTMLProgressElement>('#impor progress');
        if (bar && bar.position > 0 && bar.position !== seen.at(-1)) seen.push(bar.position);
        document.documentElement.dataset.bar = JSON.stringify(seen);
        const hasStored = document.querySelector('#impor .jn-level-counts') !== null;
        if (isDone || !bar || !hasStored) return;
        isDone = true;
        if (wanted === 'reload') location.reload();
        else document.querySelector<HTMLElement>('#impor .jn-panel .jn-button')?.click();
      }).observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    }, what);
  const bar = async (): Promise<number[]> =>
    JSON.parse(await page.eval(() => document.documentElement.dataset.bar ?? '[]'));

  test('says of what is no export what to do', async () => {
    await choose(files.put('catatan.json', { a: 1 }));
    expect(await panel('Tidak dapat dibaca: catatan.json')).toContain('Bukan ekspor data');
    await choose(files.put('kosong.txt', ''));
    expect(await panel('Tidak dapat dibaca: kosong.txt')).toContain('Kosong');
    const zip = await files.putZip('utuh.zip', postsExport(10));
    await choose(files.put('rusak.zip', cutOf(zip)));
    expect(await panel('Tidak dapat dibaca: rusak.zip')).toContain('ZIP terpotong');
    await press('Tutup');
    await page.waitFor(() => !document.querySelector('.jn-panel'));
  });

  test('shows how far it is, pauses, is left and goes on; nothing is lost or doubled', async () => {
    const zip = await files.putZip('ekspor.zip', postsExport(MANY));
    await watchBar('pause');
    await choose(zip);
    await page.waitFor(
      () => document.querySelector<HTMLElement>('.jn-panel')?.innerText.includes('Dijeda'),
      undefined,
      PATIENCE,
    );
    const held = await page.eval(
      () => document.querySelector<HTMLProgressElement>('#impor progress')?.value,
    );
    const stored = (await storedActivities(page)).length;
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(MANY);
    await page.eval(() => new Promise((done) => setTimeout(done, 400)));
    expect(await storedActivities(page)).toHaveLength(stored);
    expect(
      await page.eval(() => document.querySelector<HTMLProgressElement>('#impor progress')?.value),
    ).toBe(held);

    await page.close();
    page = await browser().openOurs('review.html');
    expect(await unfinished()).toContain(`${stored.toLocaleString('id')} kegiatan dibaca`);
    await watchBar('nothing');
    await choose(zip);
    expect(await panel('Selesai: ekspor.zip')).toContain(
      '8.000 kegiatan dibaca, 8.000 di antaranya baru',
    );
    const seen = await bar();
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const texts = (await storedActivities(page)).map(({ text }) => text);
    expect(texts).toHaveLength(MANY);
    expect(new Set(texts).size).toBe(MANY);
  }, 300_000);

  test('goes on where it was when the page is reloaded in the middle', async () => {
    await emptyReview(page);
    await page.close();
    page = await browser().openOurs('review.html');
    const zip = await files.putZip('lain.zip', postsExport(MANY));
    await watchBar('reload');
    await choose(zip);
    await unfinished();
    const stored = (await storedActivities(page)).length;
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(MANY);
    await choose(zip);
    expect(await panel('Selesai: lain.zip')).toContain(
      '8.000 kegiatan dibaca, 8.000 di antaranya baru',
    );
    const texts = (await storedActivities(page)).map(({ text }) => text);
    expect(texts).toHaveLength(MANY);
    expect(new Set(texts).size).toBe(MANY);
    expect(await pastCount()).toBe(1);
  }, 300_000);

  test('read twice adds nothing; a folder, several files and broken ones are kept apart', async () => {
    const small = postsExport(300);
    const folder = files.putAll('folder', small);
    const [first = '', second = ''] = Object.keys(small).map((path) => `${folder}/${path}`);
    await choose(first, second);
    expect(await panelOf('300 kegiatan dibaca')).toContain('0 di antaranya baru');
    await press('Tutup');
    // A folder as such can be given to Chromium alone.
    await page.setFiles(
      '#impor input[name=folder]',
      name === 'chromium' ? [folder] : [first, second],
    );
    expect(await panelOf('300 kegiatan dibaca')).toContain('0 di antaranya baru');
    const broken = files.put(
      'posts_9.json',
      JSON.stringify(small[Object.keys(small)[1] ?? '']).slice(0, -40),
    );
    await choose(broken);
    const told = await panel('Selesai: posts_9.json');
    expect(told).toContain('1 berkas tidak terbaca seluruhnya');
    await page.click('.jn-panel summary');
    expect(await page.text('.jn-panel .jn-problems')).toMatch(
      /posts_9\.json: .*Bagian sebelumnya tetap/,
    );
  }, 120_000);

  test('asks whose chat it is and reads only that name', async () => {
    await choose(
      files.put(
        'Chat WhatsApp dengan Warga.txt',
        [
          '03/02/24 12.00 - Budi, S.Pd.: Ayo coblos Prabowo',
          '03/02/24 12.01 - Siti: Siap',
          '03/02/24 12.02 - Budi, S.Pd.: Besok rapat',
        ].join('\n'),
      ),
    );
    await panel('Nama Anda di Chat WhatsApp dengan Warga.txt');
    await page.click('.jn-names label:first-of-type input');
    await press('Baca pesan saya');
    const told = await panel('Selesai: Chat WhatsApp dengan Warga.txt');
    expect(told).toContain('2 kegiatan dibaca, 2 di antaranya baru');
    expect(told).toContain('Bahaya: 1');
    const rows = await storedActivities(page);
    expect(rows.filter(({ platform }) => platform === 'whatsapp')).toHaveLength(2);
  });

  test('deletes an import with what it told, after a question', async () => {
    await page.click('.jn-past > summary');
    await press('Hapus: Chat WhatsApp dengan Warga.txt');
    await page.waitFor(() => document.querySelector('dialog[open]'));
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('dialog'));
    await press('Hapus: Chat WhatsApp dengan Warga.txt');
    await page.click('dialog .jn-button-danger');
    await page.waitFor(() =>
      document.querySelector('.jn-toast')?.textContent.includes('dihapus, dengan 2 kegiatan'),
    );
    const rows = await storedActivities(page);
    expect(rows.filter(({ platform }) => platform === 'whatsapp')).toHaveLength(0);
  });

  test('judges everything again once the rules are newer, and says what has changed', async () => {
    await page.eval(async () => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const database = await settled(indexedDB.open('jaga-netral'));
      const transaction = database.transaction('activities', 'readwrite');
      const store = transaction.objectStore('activities');
      const rows = await settled(store.index('level').getAll('bahaya'));
      for (const row of rows.slice(0, 3)) {
        store.put({ ...row, level: 'aman', packVersion: 'lama', findings: [], rules: [] });
      }
      await new Promise<void>((done) => {
        transaction.oncomplete = () => done();
      });
      database.close();
    });
    await page.reload();
    await press('Nilai ulang dengan aturan terbaru');
    expect(await panel('Penilaian ulang selesai')).toContain('3 berubah');
    await page.click('.jn-panel a');
    expect(await page.eval(() => location.hash)).toBe('#berubah');
    await page.waitFor(() => document.querySelectorAll('.jn-triage article').length === 3);
    const rows = await storedActivities(page);
    expect(rows.filter(({ before }) => before?.packVersion === 'lama')).toHaveLength(3);
    await page.reload();
    await page.waitFor(() => document.querySelector('#impor .jn-fold'));
    expect(await page.text('#impor')).not.toContain('Nilai ulang');
  }, 120_000);

  const unfinished = () =>
    page.waitFor(
      () => document.querySelector('#belum-selesai')?.closest<HTMLElement>('section')?.innerText,
      undefined,
      PATIENCE,
    );
  const panelOf = (text: string) =>
    page.waitFor(
      (wanted) => {
        const all = document.querySelector<HTMLElement>('.jn-panel')?.innerText;
        return all?.includes(wanted) && all.startsWith('Selesai') ? all : null;
      },
      text,
      PATIENCE,
    );
  const pastCount = () => page.eval(() => document.querySelectorAll('.jn-import').length);
});

/** The beginning of a ZIP: neither its directory nor a whole file is there. */
const cutOf = (path: string) => new Uint8Array(readFileSync(path)).slice(0, 60);
