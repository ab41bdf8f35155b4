import { setTimeout as wait } from 'node:timers/promises';
import { type ActWith, addressOf, type PracticeAct } from '../drivers/acts/practice-act.ts';
import { readSent } from '../drivers/read-sent.ts';
import type { Page } from '../drivers/types.ts';
import type { Opener } from '../drivers/with-tab.ts';

/** Partisan on any day, also outside of all stages: a call to vote that names its pair. */
export const partisan: ActWith = {
  text: 'Ayo coblos nomor 2, menangkan Prabowo-Gibran!',
  post: '1002',
};
export const harmless: ActWith = { text: 'Rapat koordinasi besok jam 9 di kantor', post: '1001' };

/** Long enough for a page to publish what it was given. */
const PAGE_WAIT = 250;

/** One act on a freshly opened practice page. */
export interface Scene {
  page: Page;
  act: PracticeAct;
  what: ActWith;
}

export async function openScene(
  where: Opener,
  start: string,
  act: PracticeAct,
  what: ActWith,
  options = '',
): Promise<Scene> {
  const page = await where.open(addressOf(start, act, what, options));
  return { page, act, what };
}

/** Everything up to and including the decisive input. */
export async function perform({ page, act, what }: Scene): Promise<void> {
  await act.prepare(page, what);
  await act.commit(page, what);
}

/** Performs the act and waits for the warning. @throws when something went out or none comes up. */
export async function performAndBeWarned(scene: Scene): Promise<string> {
  await perform(scene);
  const warning = await scene.page.ours.waitForDialog().catch((error) => {
    // On a busy machine two taps may come too far apart to be a double tap, for the page and for us.
    if (scene.act.path !== 'double-tap') throw error;
    return mustHaveSent(scene.page, 0)
      .then(() => scene.act.commit(scene.page, scene.what))
      .then(() => scene.page.ours.waitForDialog());
  });
  await mustHaveSent(scene.page, 0);
  return warning;
}

export async function decide({ page }: Scene, name: string | RegExp): Promise<void> {
  await page.ours.button(name).click();
  await page.ours.waitForNoDialog();
}

/** Exactly so many acts have gone out, also a moment later. @throws otherwise */
export async function mustHaveSent(page: Page, count: number): Promise<void> {
  if (count > 0) await page.waitFor((least) => window.__sent.length >= least, count, 3000);
  await wait(PAGE_WAIT);
  const sent = await readSent(page);
  if (sent.length !== count) {
    throw new Error(`${sent.length} instead of ${count} went out: ${JSON.stringify(sent)}`);
  }
}
