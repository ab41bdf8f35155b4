import { parseArgs } from 'node:util';
import { built } from '../test/e2e/drivers/built.ts';
import { launch } from '../test/e2e/drivers/launch.ts';
import { servePages, sites } from '../test/e2e/drivers/pages-server.ts';
import { browserOption } from './browser-option.ts';
import { buildAll } from './build-all.ts';
import { showByItself } from './start/show-by-itself.ts';

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const name = browserOption(values.browser);
const { platform, env } = process;
const headed =
  platform === 'darwin' || platform === 'win32' || !!(env.DISPLAY || env.WAYLAND_DISPLAY);

await buildAll([name]);
const server = await servePages(built.pages, built.cache);
const extensionPath = built.extension(name);
const browser = await launch(name, { extensionPath, pagesPort: server.port, headed });
try {
  if (headed) {
    await browser.open('https://x.com/home');
    const addresses = Object.keys(sites).map((host) => `https://${host}/`);
    console.log(`Halaman latihan (bukan situs aslinya): ${addresses.join('  ')}`);
    console.log('Tutup peramban untuk selesai. / Close the browser to end.');
    await browser.closed;
  } else {
    await showByItself(browser, `${built.cache}/start-${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
