import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { built } from '../test/e2e/drivers/built.ts';
import { servePages } from '../test/e2e/drivers/pages-server.ts';
import type { LaunchOptions } from '../test/e2e/drivers/types.ts';
import { browserOption } from './browser-option.ts';
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
import { takePictures } from './pictures/take-pictures.ts';

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
const name = browserOption(values.browser);
// The README shows Chromium's; Firefox's are for a look at whether both are right.
const folder =
  name === 'chromium'
    ? new URL('../docs/pictures/', import.meta.url).pathname
    : join(built.cache, 'pictures-firefox');

// What the machine's own clock shows would differ from one machine to the next.
process.env.TZ = 'Asia/Jakarta';
await buildAll([name]);
const server = await servePages(built.pages, built.cache);
try {
  const extensionPath = built.extension(name);
  for (const view of views) {
    await takePictures({ browser: name, folder, extensionPath, pagesPort: server.port, ...view });
  }
} finally {
  await server.close();
}
