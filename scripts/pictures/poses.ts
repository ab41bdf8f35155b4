import { openScene, partisan, performAndBeWarned } from '../../test/e2e/behaviours/scene.ts';
import { practice } from '../../test/e2e/drivers/acts/index.ts';
import type { DrivenBrowser, Page } from '../../test/e2e/drivers/types.ts';
import { putActivities, putRows } from '../../test/e2e/pages/put-rows.ts';
import { sampleHistory } from './sample-history.ts';
import { sampleReview } from './sample-review.ts';

/** Brings a fresh tab to what one picture shows. */
export type Pose = (browser: DrivenBrowser) => Promise<Page>;

/** Our dialog over a practice page, after one of its acts with the partisan text. */
export function warned(host: string, actName: string): Pose {
  return async (browser) => {
    const site = practice.find(({ start }) => new URL(start).host === host);
    const act = site?.acts.find((one) => one.name === actName);
    if (!site || !act) throw new Error(`no act "${actName}" on ${host}`);
    const scene = await openScene(browser, site.start, act, partisan);
    await performAndBeWarned(scene);
    return scene.page;
  };
}

/** The mark beside what is being written on X, its card closed. */
export async function typing(browser: DrivenBrowser): Promise<Page> {
  const page = await browser.open('https://x.com/home');
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.type(partisan.text);
  await page.ours.element('.jn-mark button').hover();
  await page.hover({ x: 1, y: 1 });
  return page;
}

/** A page of ours as soon as it holds an element. */
export function ours(path: string, shown: string): Pose {
  return async (browser) => {
    const page = await browser.openOurs(path);
    await page.waitFor((selector) => document.querySelector(selector), shown);
    return page;
  };
}

/** The history with the invented warnings of `sampleHistory`. */
export async function fullHistory(browser: DrivenBrowser): Promise<Page> {
  const empty = await browser.openOurs('history.html');
  await putRows(empty, sampleHistory());
  const page = await ours('history.html', 'article')(browser);
  await empty.close();
  return page;
}

/** The same from its first warning on, below the chart. */
export async function listedHistory(browser: DrivenBrowser): Promise<Page> {
  const page = await fullHistory(browser);
  await page.eval(() => document.querySelector('[role=feed]')?.scrollIntoView());
  return page;
}

/** The review with the invented past of `sampleReview`, from its progress on. */
export async function fullReview(browser: DrivenBrowser): Promise<Page> {
  const empty = await browser.openOurs('review.html');
  await putActivities(empty, sampleReview());
  const page = await ours('review.html', 'article')(browser);
  await empty.close();
  await page.eval(() => document.querySelector('#jn-timeline')?.scrollIntoView());
  return page;
}

/** The popup as it opens over X, with a verdict on the partisan text. */
export async function popupOnSite(browser: DrivenBrowser): Promise<Page> {
  await (await fullHistory(browser)).close();
  const page = await ours('popup.html', '.jn-popup')(browser);
  const site = await browser.open('https://x.com/home');
  await page.eval(() => location.reload());
  await page.waitFor(() => document.querySelector('.jn-health-good'));
  // Back to the front without being drawn anew: the site's tab was the active one.
  await page.open(`${browser.extensionOrigin}/popup.html#`);
  await page.click('textarea');
  await page.type(partisan.text);
  await page.click('button[type=submit]');
  await page.waitFor(() => document.querySelector('.jn-verdict mark'));
  await site.close();
  return page;
}
