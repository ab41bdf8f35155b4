import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built } from './built.ts';
import { browsers, launch } from './launch.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import { writeSampleExtension } from './sample-extension.ts';
import type { DrivenBrowser, Page } from './types.ts';

describe.each(browsers)('%s', (name) => {
  const extensionPath = writeSampleExtension(
    name === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
  );
  let server: PagesServer;
  let browser: DrivenBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(built.pages, built.cache);
    browser = await launch(name, { extensionPath, pagesPort: server.port, dark: true });
    page = await browser.open('https://x.com/home');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(extensionPath, { recursive: true });
  });

  test('sees no dialog of ours until there is one', async () => {
    expect(await page.ours.dialog()).toBeNull();
    expect(await page.ours.button('Batal').isThere()).toBe(false);
  });

  test('reads and presses what stands in a closed shadow root, with trusted input', async () => {
    await page.press('F');
    expect(await page.ours.waitForDialog()).toContain('Halo dari dalam');
    await page.ours.element('textarea').click();
    await page.type('karena é 😀');
    expect(await page.ours.focused()).toBe('Alasan');
    await page.ours.button('batal').click();
    await page.ours.waitForNoDialog();
    expect(await page.eval(() => document.documentElement.dataset.sample)).toBe('true karena é 😀');
  });

  test('presses the keyboard’s main Enter', async () => {
    await page.eval(() => {
      window.addEventListener('keydown', (event) => {
        document.documentElement.dataset.pressed = `${event.code} ${event.ctrlKey}`;
      });
    });
    await page.press('Control+Enter');
    expect(await page.eval(() => document.documentElement.dataset.pressed)).toBe('Enter true');
  });

  test('right-clicks with trusted input', async () => {
    await page.eval(() => {
      window.addEventListener('contextmenu', (event) => {
        event.preventDefault();
        document.documentElement.dataset.menu = `${event.isTrusted} ${event.button}`;
      });
    });
    await page.rightClick('[role="tablist"]');
    expect(await page.waitFor(() => document.documentElement.dataset.menu)).toBe('true 2');
  });

  test('double-taps with touch events', async () => {
    await page.eval(() => {
      window.addEventListener('touchend', () => {
        const { dataset } = document.documentElement;
        dataset.touches = String(Number(dataset.touches ?? 0) + 1);
      });
    });
    await page.doubleTap('[role="tablist"]');
    expect(await page.waitFor(() => document.documentElement.dataset.touches)).toBe('2');
  });

  test('has the viewport, colours and language that were asked for', async () => {
    const seen = await page.eval(() => ({
      width: innerWidth,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      lang: navigator.language,
    }));
    expect(seen).toEqual({ width: 1280, dark: true, lang: 'id-ID' });
  });

  test('opens the extension’s own pages', async () => {
    const own = await browser.openOurs('page.html');
    expect(await own.text('p')).toBe('Halaman sendiri');
    await own.close();
  });

  test('ends the background, which starts anew for the next message', async () => {
    const own = await browser.openOurs('page.html');
    const ask = () => own.eval<string>('(globalThis.browser ?? chrome).runtime.sendMessage("?")');
    const before = await ask();
    expect(await ask()).toBe(before);
    await browser.stopBackground();
    expect(await ask()).not.toBe(before);
    await own.close();
  });
});
