import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DrivenBrowser, Page } from '../../test/e2e/drivers/types.ts';
import { putRows } from '../../test/e2e/pages/put-rows.ts';
import { postsExport } from '../../test/e2e/pages/sample-export.ts';
import { zipOf } from '../../test/unit/archives/samples.ts';
import {
  fullHistory,
  fullReview,
  listedHistory,
  ours,
  type Pose,
  popupOnSite,
  typing,
  warned,
} from './poses.ts';
import { sampleHistory } from './sample-history.ts';

/** Photos of hands are not part of the project; without them two screens are left out. */
const PHOTO = resolve(
  import.meta.dirname,
  '../../../shared/fixtures/photos/gestures/goog_victory.jpg',
);
const PACK = readFileSync(resolve(import.meta.dirname, '../../docs/contoh-paket.yaml'), 'utf8');
/** The models are loaded with the first photo. */
const FIRST_LOOK = 60_000;

const EXPORT = '#impor input[name=files]';
const PACKS = '#paket input[type=file]';

const shown = (page: Page, selector: string, timeout?: number) =>
  page.waitFor((wanted) => document.querySelector(wanted), selector, timeout);

/** A pose after some further steps. */
const then =
  (pose: Pose, steps: (page: Page) => Promise<unknown>): Pose =>
  async (browser) => {
    const page = await pose(browser);
    await steps(page);
    return page;
  };

const at = (page: Page, selector: string) =>
  page.eval((wanted) => document.querySelector(wanted)?.scrollIntoView(), selector);

const welcome = (step: number): Pose =>
  then(ours('welcome.html', 'h2'), async (page) => {
    for (let done = 1; done < step; done++) await page.click('.jn-button-primary');
  });

/** The history while its store does not answer yet. */
async function loading(browser: DrivenBrowser): Promise<Page> {
  const holder = await ours('history.html', 'h2')(browser);
  await holder.eval(async () => {
    const opened = indexedDB.open('jaga-netral');
    const database = await new Promise<IDBDatabase>((done) => {
      opened.onsuccess = () => done(opened.result);
    });
    const store = database.transaction('warnings', 'readwrite').objectStore('warnings');
    const end = performance.now() + 8000;
    const hold = () => {
      if (performance.now() < end) store.count().onsuccess = hold;
    };
    hold();
  });
  return ours('history.html', 'h1')(browser);
}

async function ownPage(browser: DrivenBrowser): Promise<Page> {
  const page = await browser.open('https://x.com/rini_astuti/likes');
  await page.ours.element('.jn-own button').click();
  await page.ours.element('button[aria-expanded]').click();
  return page;
}

async function damagedHistory(browser: DrivenBrowser): Promise<Page> {
  const [first, ...others] = sampleHistory();
  const before = await ours('history.html', 'h1')(browser);
  await putRows(before, [{ ...first, findings: 'rusak' } as never, ...others]);
  await before.close();
  return ours('history.html', '[role=alert]')(browser);
}

async function check(page: Page): Promise<void> {
  await page.click('textarea');
  await page.type('Ayo coblos nomor 2, menangkan Prabowo-Gibran!');
  await page.click('button[type=submit]');
  await shown(page, '.jn-verdict mark');
}

const photoMarked: Pose = then(ours('check.html#foto', 'input[type=file]'), async (page) => {
  await page.setFiles('input[type=file]', [PHOTO]);
  await shown(page, '.jn-photo-frame', FIRST_LOOK);
  await at(page, '.jn-photo');
});

async function photoDialog(browser: DrivenBrowser): Promise<Page> {
  const page = await browser.open('https://x.com/home');
  await page.setFiles('[data-testid="fileInput"]', [PHOTO]);
  // The guard looks at it meanwhile, and sending waits for that no longer than its budget.
  await wait(6000);
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.type('Reuni kantor 😊');
  await page.click('[data-testid="tweetButtonInline"]');
  await page.ours.waitForDialog(FIRST_LOOK);
  return page;
}

async function locked(browser: DrivenBrowser): Promise<Page> {
  const page = await ours('options.html', '#kunci [type=submit]')(browser);
  for (const field of [1, 2]) {
    await page.click(`#kunci .jn-field:nth-of-type(${field}) input`);
    await page.type('kuda laut hijau 7');
  }
  await page.click('#kunci input[type=checkbox]');
  await page.click('#kunci [type=submit]');
  await shown(page, '#kunci select', 30_000);
  await page.click('#kunci .jn-button-primary');
  await shown(page, '.jn-lock');
  return page;
}

/** Every screen in the order in which the store fills: what is empty comes first, what locks it last. */
export async function galleryPoses(): Promise<Readonly<Record<string, Pose>>> {
  const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-gallery-'));
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const zip = await zipOf(postsExport(20_000));
  const big = put('facebook-budi.zip', new Uint8Array(await zip.arrayBuffer()));
  const none = put('catatan.json', '{"a":1}');
  const pack = put('paket.yaml', PACK);
  const faulty = put('salah.yaml', PACK.replace("'3471'", "'3499'").replace('Ramel ]', 'RM ]'));
  if (!existsSync(PHOTO)) console.info(`without a picture of a hand: no ${PHOTO}`);
  return {
    'welcome-1': welcome(1),
    'welcome-2': welcome(2),
    'welcome-3': then(welcome(3), async (page) => {
      await page.click('section .jn-button-small');
      await shown(page, '.jn-verdict mark');
    }),
    'welcome-4': welcome(4),
    'popup-nowhere': ours('popup.html', '.jn-popup'),
    'history-empty': ours('history.html', '.jn-empty h2'),
    'history-loading': loading,
    'review-empty': ours('review.html', '.jn-empty h2'),
    'review-no-export': then(ours('review.html', '#impor'), async (page) => {
      await page.setFiles(EXPORT, [none]);
      await shown(page, '.jn-panel[role=alert]', FIRST_LOOK);
    }),
    'options-you': ours('options.html', '#data'),
    'options-sites': then(ours('options.html', '#data'), (page) => at(page, '#kepekaan')),
    'options-own-error': then(ours('options.html', '#data'), async (page) => {
      await page.click('#sendiri button[type=submit]');
      await shown(page, '.jn-error');
    }),
    'options-pack-faulty': then(ours('options.html', '#paket'), async (page) => {
      await page.setFiles(PACKS, [faulty]);
      await shown(page, '#paket .jn-panel[role=alert]');
      await at(page, '#paket');
    }),
    'options-pack-preview': then(ours('options.html', '#paket'), async (page) => {
      await page.setFiles(PACKS, [pack]);
      await shown(page, '#pack-preview');
      await at(page, '#paket');
    }),
    'options-keeping': then(ours('options.html', '#data'), (page) => at(page, '#bahasa')),
    'options-lock-error': then(ours('options.html', '#kunci [type=submit]'), async (page) => {
      await page.click('#kunci [type=submit]');
      await shown(page, '#kunci [role=alert]');
      await at(page, '#kunci');
    }),
    'options-wipe': then(ours('options.html', '#data'), async (page) => {
      await page.click('#data .jn-button-danger');
      await shown(page, 'dialog[open]');
    }),
    rules: ours('rules.html', 'article'),
    'rules-one': then(ours('rules.html', 'article'), async (page) => {
      await page.click('article details summary');
    }),
    check: then(ours('check.html', 'textarea'), check),
    'check-photo': ours('check.html#foto', 'input[type=file]'),
    ...(existsSync(PHOTO) && { 'check-photo-marked': photoMarked, 'dialog-photo': photoDialog }),
    'dialog-text': warned('x.com', 'post: inline button'),
    'dialog-target': warned('www.facebook.com', 'share: without words'),
    'dialog-scopes': then(warned('x.com', 'post: inline button'), async (page) => {
      await page.ours.element('.jn-choices .jn-button-quiet').click();
    }),
    typing,
    'own-page': ownPage,
    'history-damaged': damagedHistory,
    history: fullHistory,
    'history-list': listedHistory,
    'history-one': then(fullHistory, (page) => page.click('article details summary')),
    popup: popupOnSite,
    review: then(fullReview, (page) => at(page, 'h1')),
    'review-timeline': fullReview,
    'review-one': then(fullReview, (page) => page.click('article details summary')),
    'review-keys': then(fullReview, async (page) => {
      await page.press('?');
      await shown(page, 'dialog[open]');
    }),
    'review-report': then(fullReview, async (page) => {
      await page.click('[aria-labelledby="jn-report"] button');
      await shown(page, '.jn-sheet');
      await at(page, '#jn-report');
    }),
    'review-reading': then(ours('review.html', '#impor'), async (page) => {
      await page.setFiles(EXPORT, [big]);
      await shown(page, '.jn-panel .jn-level-counts', FIRST_LOOK);
    }),
    locked,
  };
}
