import { basename, resolve } from 'node:path';
import { goesOutOnceWhenInsisted } from '../behaviours/decisions.ts';
import { openScene, partisan, performAndBeWarned } from '../behaviours/scene.ts';
import { practice } from '../drivers/acts/index.ts';
import type { DrivenBrowser, Page } from '../drivers/types.ts';

/** A picture without hands: what is done with it is the same. */
const PHOTO = resolve(import.meta.dirname, '../../../docs/pictures/welcome-light.png');

/** What the steps of the walk are given. */
interface Given {
  browser: DrivenBrowser;
  /** A word that stands in everything that the user writes or brings. */
  word: string;
  /** Writes a file. @returns its path */
  put: (name: string, content: unknown) => string;
}

/** Everything that the product does, one step after the other, as a user would do it. */
export const steps: Readonly<Record<string, (given: Given) => Promise<void>>> = {
  'a warning, edited first, then sent anyway': async ({ browser, word }) => {
    const first = await openScene(browser, ...actWith(word));
    await performAndBeWarned(first);
    await first.page.press('Escape');
    await first.page.ours.waitForNoDialog();
    await first.page.close();
    const second = await openScene(browser, ...actWith(word));
    await goesOutOnceWhenInsisted(second);
    await second.page.close();
  },
  'a text is checked': async ({ browser, word }) => {
    for (const address of ['popup.html', 'check.html']) {
      const page = await browser.openOurs(address);
      await page.click('textarea');
      await page.type(`${partisan.text} ${word}`);
      await page.click('button[type=submit]');
      await page.waitFor(() => document.querySelector('.jn-verdict mark'));
      await page.close();
    }
  },
  'a photo is checked': async ({ browser }) => {
    const page = await browser.openOurs('check.html#foto');
    await page.setFiles('input[type=file]', [PHOTO]);
    await shows(page, '.jn-stack [role=status]', 'Tidak ditemukan pose tangan');
    await page.close();
  },
  'an export is read, and one that is broken': async ({ browser, word, put }) => {
    const page = await browser.openOurs('review.html');
    const input = '#impor input[name=files]';
    const posts = [`Ayo coblos Prabowo ${word}`, `Rapat ${word}`].map((post, at) => ({
      timestamp: 1_706_936_400 + at,
      data: [{ post }],
      title: 'Budi memperbarui statusnya.',
    }));
    await page.setFiles(input, [put(`posts_1.json`, posts)]);
    await shows(page, '.jn-panel', '2 kegiatan dibaca');
    await page.setFiles(input, [put(`posts_2.json`, JSON.stringify(posts).slice(0, -9))]);
    await shows(page, '.jn-panel', 'tidak terbaca');
    await page.setFiles(input, [put(`${word}.json`, { [word]: word })]);
    await shows(page, '.jn-panel', 'Bukan ekspor');
    await page.close();
  },
  'the photos of an export are checked': async ({ browser, word, put }) => {
    const page = await browser.openOurs('review.html');
    const media = { uri: basename(PHOTO) };
    const post = { timestamp: 1_706_936_400, data: [{ post: word }], title: '' };
    const posts = [{ ...post, attachments: [{ data: [{ media }] }] }];
    await page.setFiles('#impor input[name=files]', [put('posts_3.json', posts), PHOTO]);
    await shows(page, '.jn-panel', '1 foto atau video');
    await page.click('.jn-panel .jn-button-primary');
    await shows(page, '.jn-panel', '1 foto diperiksa');
    await page.close();
  },
  'the review and the history are read': async ({ browser, word }) => {
    for (const address of ['review.html', 'history.html']) {
      const page = await browser.openOurs(address);
      await page.waitFor(() => document.querySelector('article'), undefined, 20_000);
      await shows(page, '[role=feed]', word);
      await page.close();
    }
  },
  'settings are changed, and a broken backup is brought': async ({ browser, word, put }) => {
    const page = await browser.openOurs('options.html');
    await page.click('#kepekaan label:last-of-type input');
    await page.setFiles('#data input[type=file]', [put('cadangan.json', `{"${word}": [`)]);
    await page.waitFor(() => document.querySelector('[role=alert], .jn-toast'));
    await page.close();
  },
  'the rules are searched': async ({ browser, word }) => {
    const page = await browser.openOurs('rules.html');
    await page.click('input[type=search]');
    await page.type(word);
    await page.close();
  },
};

/** Where the walk writes, and what: arguments of `openScene` after the browser. */
function actWith(word: string) {
  const site = practice.find(({ start }) => start.includes('//x.com'));
  const act = site?.acts.find(({ name }) => name === 'post: inline button');
  if (!site || !act) throw new Error('no practice act');
  return [site.start, act, { ...partisan, text: `${partisan.text} ${word}` }] as const;
}

function shows(page: Page, selector: string, text: string): Promise<true> {
  return page.waitFor(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted.selector)].some(({ innerText }) =>
        innerText.includes(wanted.text),
      ) || null,
    { selector, text },
    30_000,
  ) as Promise<true>;
}
