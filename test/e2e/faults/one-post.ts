import { setTimeout as wait } from 'node:timers/promises';
import {
  decide,
  harmless,
  mustHaveSent,
  openScene,
  partisan,
  type Scene,
} from '../behaviours/scene.ts';
import { practice } from '../drivers/acts/index.ts';
import { readSent } from '../drivers/read-sent.ts';
import type { DrivenBrowser, Page } from '../drivers/types.ts';

/** Goes out by the user's own second press: between decision and publishing there is time for a fault. */
const ACT = 'post: button';
const SITE = 'mastodon';
const BOX = 'form.compose-form textarea';
/** Longest time in which a press is answered: by a warning or by what goes out (ms). */
const ANSWER = 10_000;

/** A partisan post with a word of its own, on a freshly opened page. */
export function openPost(browser: DrivenBrowser, word: string): Promise<Scene> {
  const site = practice.find(({ start }) => start.includes(SITE));
  const act = site?.acts.find(({ name }) => name === ACT);
  if (!site || !act) throw new Error('no practice act');
  return openScene(browser, site.start, act, { ...partisan, text: `${partisan.text} ${word}` });
}

/** "Tetap kirim" and the second press; `between` the two. @returns how often it was asked again. */
export async function sendAnyway(scene: Scene, between = async () => {}): Promise<number> {
  await decide(scene, 'Tetap kirim');
  await between();
  await scene.page.toFront();
  await scene.act.commit(scene.page, scene.what);
  if ((await answerTo(scene.page)) === 'sent') return 0;
  // It took too long: a pass holds for some seconds only, then the user is asked once more.
  await decide(scene, 'Tetap kirim');
  await scene.act.commit(scene.page, scene.what);
  return 1;
}

async function answerTo(page: Page): Promise<'sent' | 'asked'> {
  const end = Date.now() + ANSWER;
  while (Date.now() < end) {
    if ((await readSent(page)).length > 0) return 'sent';
    if (await page.ours.dialog()) {
      await page.ours.waitForDialog();
      return 'asked';
    }
    await wait(50);
  }
  throw new Error('neither sent nor asked');
}

/** Nobody is trapped: nothing of ours is in the way, and what is harmless goes out on this very page. */
export async function mustBeFree({ page, act }: Scene, sentBefore: number): Promise<void> {
  await page.toFront();
  await page.ours.waitForNoDialog();
  await page.click(BOX);
  await page.press('Control+a');
  await page.type(harmless.text);
  await act.commit(page, harmless);
  await mustHaveSent(page, sentBefore + 1);
}
