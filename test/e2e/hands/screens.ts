import { openScene, partisan, performAndBeWarned } from '../behaviours/scene.ts';
import { practice } from '../drivers/acts/index.ts';
import type { DrivenBrowser, Page } from '../drivers/types.ts';
import { putActivities, putRows } from '../pages/put-rows.ts';
import { sampleActivities } from '../pages/sample-activities.ts';
import { sampleRows } from '../pages/sample-rows.ts';
import { store } from '../pages/stored-settings.ts';

/** Our pages, each with what stands there when it is ready; the stores are full. */
export const screens = {
  'history.html': 'article',
  'review.html': 'article',
  'rules.html': 'article',
  'options.html': '#data',
  'popup.html': '.jn-popup',
  'check.html': 'textarea',
  'check.html#foto': 'input[type=file]',
  'welcome.html': 'h2',
} as const satisfies Readonly<Record<string, string>>;

export type Screen = keyof typeof screens;

export const screenNames = Object.keys(screens) as Screen[];

/** Fills the stores and chooses the language; once for each browser. */
export async function prepare(browser: DrivenBrowser, language: 'id' | 'en' = 'id'): Promise<void> {
  const page = await browser.openOurs('review.html');
  await page.waitFor(() => document.querySelector('h1'));
  await putRows(page, sampleRows(30));
  await putActivities(page, sampleActivities(30));
  await store(page, { language });
  await page.close();
}

export async function openScreen(browser: DrivenBrowser, screen: Screen): Promise<Page> {
  const page = await browser.openOurs(screen);
  await page.waitFor((selector) => document.querySelector(selector), screens[screen]);
  return page;
}

/** Our dialog over the practice page of X. */
export async function openDialog(browser: DrivenBrowser): Promise<Page> {
  const site = practice.find(({ start }) => new URL(start).host === 'x.com');
  const act = site?.acts.find(({ name }) => name === 'post: inline button');
  if (!site || !act) throw new Error('no practice act');
  const scene = await openScene(browser, site.start, act, partisan);
  await performAndBeWarned(scene);
  return scene.page;
}
