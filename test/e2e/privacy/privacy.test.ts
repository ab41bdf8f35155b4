import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built } from '../drivers/built.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { type PagesServer, servePages } from '../drivers/pages-server.ts';
import { type RecordingProxy, startRecordingProxy } from '../drivers/recording-proxy.ts';
import type { DrivenBrowser } from '../drivers/types.ts';
import { fileFolder } from '../pages/sample-export.ts';
import { steps } from './whole-product.ts';

/** Stands in everything that the user writes, and nowhere else. */
const WORD = 'rahasiaku7';
/**
 * What the browser may ask its maker for, with or without an extension; it has no switch against these.
 * Which of them are asked for in a given minute is chance.
 */
const BY_ITSELF: Readonly<Record<string, readonly string[]>> = {
  chromium: [
    'update.googleapis.com', // newer versions of its parts
    'redirector.gvt1.com', // the same, their files
    'edgedl.me.gvt1.com', // the same
    'clients2.google.com', // newer versions of extensions from its shop
    'accounts.google.com', // whether somebody is signed in to it
    'content-autofill.googleapis.com', // what the fields of a page are called
    'optimizationguide-pa.googleapis.com', // hints for loading pages
    'safebrowsing.googleapis.com', // lists of bad sites
    'android.clients.google.com', // push messages
  ],
  firefox: [
    'firefox.settings.services.mozilla.com', // its own settings; a release asks although told of another server
    'content-signature-2.cdn.mozilla.net', // whether these are genuine
    'aus5.mozilla.org', // newer versions of itself
    'push.services.mozilla.com', // push messages
  ],
};
/** The only site that the walk opens: its page, and what the page itself loads. */
const SITE = /^x\.com\/(home|favicon\.ico|__latihan\/[\w./-]+)$/;

/** Without tries: what a first try has asked for must not be forgotten in a second one. */
describe.each(browsers)(
  'the whole product behind a recording proxy in %s',
  { retry: 0 },
  (name) => {
    const files = fileFolder();
    const heard: string[] = [];
    let server: PagesServer;
    let proxy: RecordingProxy;
    let browser: DrivenBrowser;

    beforeAll(async () => {
      server = await servePages(built.pages, built.cache);
      proxy = await startRecordingProxy(server.port);
      browser = await launch(name, {
        extensionPath: built.extension(name),
        pagesPort: server.port,
        proxyPort: proxy.port,
        onConsole: (line) => heard.push(line),
      });
    });
    afterAll(async () => {
      await browser?.close();
      await proxy?.close();
      await server?.close();
    });

    test.each(Object.entries(steps))('%s', async (_, walk) => {
      await walk({ browser, word: WORD, put: files.put });
    });

    test('nothing was asked for but the practice page by itself', () => {
      const hosts = new Set(proxy.asked.map((address) => address.replace(/:\d+$/, '')));
      const isOwn = (host: string) => BY_ITSELF[name]?.includes(host) ?? false;
      const others = [...hosts].filter((host) => !isOwn(host));
      expect(others).toEqual(['x.com']);
      // Firefox goes past the proxy when that refuses what it wants for itself.
      const pages = server.asked.filter((address) => !isOwn(address.split('/')[0] as string));
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.filter((address) => !SITE.test(address))).toEqual([]);
      console.info(
        `${name}: ${proxy.asked.length} connections, to ${[...hosts].join(', ')}; none of the extension`,
      );
    });

    test('no console holds what the user wrote', () => {
      expect(heard.filter((line) => line.includes(WORD))).toEqual([]);
    });

    test('control: requests and lines of pages and of the extension are seen', async () => {
      const site = await browser.open('https://x.com/home');
      await site.eval(async () => {
        console.info('kendali-situs');
        await fetch('https://kendali-situs.example/').catch(() => undefined);
      });
      await site.close();
      const ours = await browser.openOurs('rules.html');
      await ours.eval(() => {
        console.info('kendali-ekstensi');
        location.href = 'http://localhost:8765/kendali-ekstensi';
      });
      await expect.poll(() => proxy.asked).toContain('localhost:8765');
      expect(proxy.asked).toContain('kendali-situs.example:443');
      await expect.poll(() => heard.join('\n')).toContain('kendali-ekstensi');
      expect(heard.join('\n')).toContain('kendali-situs');
    });
  },
);
