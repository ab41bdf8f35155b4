import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { built } from '../test/e2e/drivers/built.ts';
import { launch } from '../test/e2e/drivers/launch.ts';
import { servePages } from '../test/e2e/drivers/pages-server.ts';
import type { LaunchOptions } from '../test/e2e/drivers/types.ts';
import { buildAll } from './build-all.ts';
import {
  fullHistory,
  fullReview,
  listedHistory,
  ours,
  type Pose,
  popupOnSite,
  typing,
  warned,
} from './pictures/poses.ts';

interface View extends Pick<LaunchOptions, 'viewport' | 'dark'> {
  /** File name without ending → what it shows, in this order and in one browser. */
  pictures: Readonly<Record<string, Pose>>;
}

const views: readonly View[] = [
  {
    pictures: {
      'dialog-light': warned('x.com', 'post: inline button'),
      'facebook-light': warned('www.facebook.com', 'post: button'),
      'instagram-light': warned('www.instagram.com', 'post: button'),
      'options-light': ours('options.html', '#data'),
      'welcome-light': ours('welcome.html', 'h2'),
    },
  },
  {
    viewport: { width: 1280, height: 1400 },
    pictures: { 'history-light': fullHistory, 'review-light': fullReview },
  },
  {
    viewport: { width: 360, height: 740 },
    dark: true,
    pictures: {
      'dialog-dark-360': warned('x.com', 'post: inline button'),
      'history-dark-360': listedHistory,
    },
  },
  { viewport: { width: 700, height: 420 }, pictures: { 'typing-mark': typing } },
  { viewport: { width: 345, height: 1090 }, pictures: { 'popup-light': popupOnSite } },
];

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
if (values.browser !== 'chromium' && values.browser !== 'firefox') {
  throw new Error('--browser=chromium | firefox');
}
const name = values.browser;
// The README shows Chromium's; Firefox's are for a look at whether both are right.
const folder =
  name === 'chromium'
    ? new URL('../docs/pictures/', import.meta.url).pathname
    : join(built.cache, 'pictures-firefox');

// What the machine's own clock shows would differ from one machine to the next.
process.env.TZ = 'Asia/Jakarta';
await buildAll([name]);
await mkdir(folder, { recursive: true });
const server = await servePages(built.pages, built.cache);
try {
  for (const view of views) await takeAll(view);
} finally {
  await server.close();
}

async function takeAll({ pictures, ...look }: View): Promise<void> {
  const extensionPath = built.extension(name);
  const browser = await launch(name, { extensionPath, pagesPort: server.port, ...look });
  try {
    for (const [title, pose] of Object.entries(pictures)) {
      const page = await pose(browser);
      await page.waitFor(isStill);
      await page.screenshot(join(folder, `${title}.png`));
      await page.close();
      console.log(`${title}.png`);
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
