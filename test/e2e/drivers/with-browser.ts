import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { built } from './built.ts';
import { launch } from './launch.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import type { BrowserName, DrivenBrowser, LaunchOptions } from './types.ts';

interface Wanted extends Pick<LaunchOptions, 'viewport' | 'dark' | 'managed' | 'storageMegabytes'> {
  /** False for a browser without the extension. */
  extended?: boolean;
  /** Hosts that the user has let the extension into: Chromium's question cannot be answered by a test. */
  letInto?: readonly string[];
  /** The day of the test lies in the campaign of regional elections with known candidates. */
  inCampaign?: boolean;
  /** Changes the files of a copy of the extension. @param extension its folder */
  change?: (extension: string) => void;
}

/** A copy of the extension whose manifest holds these hosts as if they had been granted. */
function withGrants(extension: string, hosts: readonly string[]): string {
  if (hosts.length === 0) return extension;
  const copy = copyOf(extension);
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const host_permissions = hosts.map((host) => `https://${host}/*`);
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions }));
  return copy;
}

/** The last day of the campaign of the regional elections of 2024, as the rule data has it. */
const CAMPAIGN_END = '2024-11-23';

/** In the calendar of this copy the campaign of 2024 has not ended. */
function stayInCampaign(copy: string): void {
  const file = join(copy, 'content-scripts/guard.js');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(CAMPAIGN_END, '2099-12-31'));
}

function copyOf(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'jaga-netral-copy-'));
  cpSync(extension, copy, { recursive: true });
  return copy;
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
    const extension = withGrants(built.extension(name), letInto);
    const extensionPath = change || inCampaign ? copyOf(extension) : extension;
    if (inCampaign) stayInCampaign(extensionPath);
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
