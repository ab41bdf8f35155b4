import { afterAll, beforeAll } from 'vitest';
import { built } from './built.ts';
import { withCampaign, withGrants } from './extension-copies.ts';
import { launch } from './launch.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import type { BrowserName, DrivenBrowser, LaunchOptions } from './types.ts';

interface Wanted
  extends Pick<LaunchOptions, 'viewport' | 'dark' | 'managed' | 'forcedColors' | 'lessMotion'> {
  /** False for a browser without the extension. */
  extended?: boolean;
  /** Hosts that the user has let the extension into: Chromium's question cannot be answered by a test. */
  letInto?: readonly string[];
  /** The day of the test lies in the campaign of regional elections with known candidates. */
  inCampaign?: boolean;
}

/** The practice sites and one browser for all tests of a block; both are closed after the last of them. */
export function withBrowser(
  name: BrowserName,
  { extended = true, letInto = [], inCampaign = false, ...look }: Wanted = {},
): () => DrivenBrowser {
  let server: PagesServer | undefined;
  let browser: DrivenBrowser | undefined;

  beforeAll(async () => {
    server = await servePages(built.pages, built.cache);
    const extension = withGrants(built.extension(name), letInto);
    const extensionPath = inCampaign ? withCampaign(extension) : extension;
    browser = await launch(name, {
      ...(extended ? { extensionPath } : {}),
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
