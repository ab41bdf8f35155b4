import { decide, mustHaveSent, performAndBeWarned, type Scene } from '../behaviours/scene.ts';
import type { BrowserName, DrivenBrowser, Page } from '../drivers/types.ts';
import { deleteDatabase, emptyStorage, fillStorage, NOT_FILLED } from './fill-storage.ts';
import type { Kept } from './ledger-rows.ts';
import { openPost } from './one-post.ts';

declare const chrome: { runtime: { reload(): void } };

/** Megabytes for the databases of a browser that `FAULTS` strike. */
export const ROOM = 12;

/** When a fault strikes, from before the act to after the decision. */
export const STEPS = [
  'before the act',
  'while the warning is shown',
  'before the act goes out',
  'after "Batal"',
] as const;

export type Step = (typeof STEPS)[number];

export interface Struck {
  browser: DrivenBrowser;
  /** The post under way. */
  scene: Scene;
  word: string;
}

export interface Fault {
  /** Makes it; must fail when it could not be made. @returns what else must be kept from now on. */
  strike(struck: Struck): Promise<Kept[] | undefined>;
  /** Ends it, before what is kept is looked at. */
  mend?(browser: DrivenBrowser): Promise<void>;
  /** What must be kept of the post under way; its decision unless given. */
  keeps?(step: Step, browser: BrowserName): 'decision' | 'warning' | 'nothing';
  /** Why it cannot be made in a browser; it is left out there. */
  leftOut?: Partial<Record<BrowserName, string>>;
  /** What was stored before is gone by the nature of the fault. */
  deletes?: true;
}

export const FAULTS: Readonly<Record<string, Fault>> = {
  'the background is killed': {
    strike: async ({ browser }) => {
      await browser.stopBackground();
      return undefined;
    },
  },
  'the database is deleted': {
    strike: async ({ browser }) => {
      const page = await browser.openOurs('popup.html');
      await deleteDatabase(page, 'jaga-netral');
      await page.close();
      return undefined;
    },
    deletes: true,
    // What was in it is gone with it; what comes later is kept.
    keeps: (step) => (step === 'before the act' ? 'decision' : 'nothing'),
  },
  'the storage is full': {
    strike: async ({ browser }) => {
      await fillStorage(browser, ROOM);
      return undefined;
    },
    mend: emptyStorage,
    leftOut: { firefox: NOT_FILLED },
  },
  'the network is gone': {
    strike: async ({ browser, scene: { page } }) => {
      await browser.setOffline(true);
      const isReached = await page.eval(() =>
        fetch(`/?${Math.random()}`).then(
          () => true,
          () => false,
        ),
      );
      if (isReached) throw new Error('the network is still there');
      return undefined;
    },
    mend: (browser) => browser.setOffline(false),
  },
  'a second window does the same': {
    strike: async ({ browser, word }) => {
      const other = word.replace('uji', 'jendela');
      const scene = await openPost({ ...browser, open: browser.openWindow }, other);
      await performAndBeWarned(scene);
      await decide(scene, 'Batal');
      await mustHaveSent(scene.page, 0);
      await scene.page.close();
      return [{ word: other, warnings: 1, outcome: 'cancelled' }];
    },
  },
  'the extension is reloaded': {
    strike: async ({ browser, scene }) => {
      await reloadExtension(browser, scene.page);
      return undefined;
    },
    // Chromium's old script stays in the page and warns, but has nobody left who could keep anything.
    keeps: (step, browser) => {
      if (browser === 'firefox') return 'decision';
      if (step === 'before the act') return 'nothing';
      return step === 'while the warning is shown' ? 'warning' : 'decision';
    },
  },
};

/** As after an update, or by hand. @param page waits until the new one has started */
export async function reloadExtension(browser: DrivenBrowser, page: Page): Promise<void> {
  const ours = await browser.openOurs('popup.html');
  await ours.eval(() => {
    // Not before the answer to this very call is out.
    setTimeout(() => chrome.runtime.reload(), 100);
  });
  await page.eval(() => new Promise((done) => setTimeout(done, 1500)));
  await page.toFront();
}
