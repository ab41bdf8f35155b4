import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { built } from '../test/e2e/drivers/built.ts';
import { withCampaign } from '../test/e2e/drivers/extension-copies.ts';
import { servePages } from '../test/e2e/drivers/pages-server.ts';
import { store } from '../test/e2e/pages/stored-settings.ts';
import { browserOption } from './browser-option.ts';
import { buildAll } from './build-all.ts';
import { type Column, contactSheet } from './pictures/contact-sheet.ts';
import { galleryPoses } from './pictures/gallery-poses.ts';
import { ours } from './pictures/poses.ts';
import { takePictures } from './pictures/take-pictures.ts';

const FOLDER = new URL('../.output/gallery/', import.meta.url).pathname;

const sizes = {
  wide: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
} as const;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    /** Only the screens whose name contains this. */
    only: { type: 'string', default: '' },
  },
});
const name = browserOption(values.browser);

process.env.TZ = 'Asia/Jakarta';
await buildAll([name]);
mkdirSync(FOLDER, { recursive: true });
const extensionPath = withCampaign(built.extension(name));
const all = Object.entries(await galleryPoses());
const pictures = Object.fromEntries(all.filter(([title]) => title.includes(values.only)));
const server = await servePages(built.pages, built.cache);
const columns: Column[] = [];
try {
  for (const language of ['id', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [size, viewport] of Object.entries(sizes)) {
        const label = `${language} ${theme} ${size}`;
        const folder = join(FOLDER, name, `${language}-${theme}-${size}`);
        columns.push({ label, folder, viewport });
        await takePictures({
          browser: name,
          folder,
          extensionPath,
          pagesPort: server.port,
          viewport,
          dark: theme === 'dark',
          pictures,
          before: async (browser) => {
            const page = await ours('options.html', '#bahasa')(browser);
            await store(page, { language });
            await page.close();
          },
        });
      }
    }
  }
} finally {
  await server.close();
}
const sheet = join(FOLDER, `${name}.png`);
await contactSheet(columns, Object.keys(pictures), sheet);
console.log(sheet);
