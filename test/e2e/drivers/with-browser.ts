import { afterAll, beforeAll } from 'vitest';
import { built } from './built.ts';
import { copyOf, withCampaign, withGrants } from './extension-copies.ts';
import { launch } from './launch.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import type { BrowserName, DrivenBrowser, LaunchOptions } from './types.ts';

type Look = 'viewport' | 'dark' | 'managed' | 'forcedColors' | 'lessMotion' | 'storageMegabytes';

interface Wanted extends Pick<LaunchOptions, Look> {
  /** False for a browser without the extension. */
  extended?: boolean;
  /** Hosts that the user has let the extension into: Chromium's question cannot be answered by a test. */
  letInto?: readonly string[];
  /** The day of the test lies in the campaign of regional elections with known candidates. */
  inCampaign?: boolean;
  /** Changes the files of a copy of the extension. @param extension its folder */
  change?: (extension: string) => void;
}

/** The practice sites and one browser for all tests of a block; both are closed after the last of them. */
export function withBrowser(
  name: BrowserName,
  { extended = true, letInto = [], inCampaign = false, change, ...look }: Wanted = {},
): () => DrivenBrowser {
  let server: PagesServer | undefined;
  let browser: DrivenBrowser | undefined;

  beforeAll(async () => {
    server = await servePages(built.pages, built.cache);
    const granted = withGrants(built.extension(name), letInto);
    const dated = inCampaign ? withCampaign(granted) : granted;
    const extensionPath = change ? copyOf(dated) : dated;
    change?.(extensionPath);
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
