import { afterAll, beforeAll } from 'vitest';
import { built } from './built.ts';
import { launch } from './launch.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import type { BrowserName, DrivenBrowser, LaunchOptions } from './types.ts';

interface Wanted extends Pick<LaunchOptions, 'viewport' | 'dark'> {
  /** False for a browser without the extension. */
  extended?: boolean;
}

/** The practice sites and one browser for all tests of a block; both are closed after the last of them. */
export function withBrowser(
  name: BrowserName,
  { extended = true, ...look }: Wanted = {},
): () => DrivenBrowser {
  let server: PagesServer | undefined;
  let browser: DrivenBrowser | undefined;

  beforeAll(async () => {
    server = await servePages(built.pages, built.cache);
    browser = await launch(name, {
      ...(extended ? { extensionPath: built.extension(name) } : {}),
      pagesPort: server.port,
      ...look,
    });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return () => {
    if (!browser) throw new Error('the browser did not start');
    return browser;
  };
}
