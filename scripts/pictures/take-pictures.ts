import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../../test/e2e/drivers/launch.ts';
import type { BrowserName, DrivenBrowser, LaunchOptions } from '../../test/e2e/drivers/types.ts';
import type { Pose } from './poses.ts';

interface Session extends Pick<LaunchOptions, 'extensionPath' | 'pagesPort' | 'viewport' | 'dark'> {
  browser: BrowserName;
  /** Where the PNG files go. */
  folder: string;
  /** File name without ending → what it shows, in this order and in one browser. */
  pictures: Readonly<Record<string, Pose>>;
  /** Done once, before the first picture. */
  before?: (browser: DrivenBrowser) => Promise<void>;
}

/** Starts a browser of its own and takes one picture after another. */
export async function takePictures(session: Session): Promise<void> {
  const { browser: name, folder, pictures, before, ...options } = session;
  await mkdir(folder, { recursive: true });
  const browser = await launch(name, options);
  try {
    await before?.(browser);
    for (const [title, pose] of Object.entries(pictures)) {
      const page = await pose(browser).catch((cause) => {
        throw new Error(`no picture of ${title}`, { cause });
      });
      await page.waitFor(isStill);
      await page.screenshot(join(folder, `${title}.png`));
      await page.close();
      console.log(join(folder, `${title}.png`));
    }
  } finally {
    await browser.close();
  }
}

/** Runs in the page: fonts are there, nothing moves, and what stands there has been painted. */
async function isStill(): Promise<boolean> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const isOver = ({ playState }: Animation) => playState === 'finished';
  return document.fonts.status === 'loaded' && document.getAnimations().every(isOver);
}
