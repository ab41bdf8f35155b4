import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page as TestPage,
  type Worker,
} from 'playwright-core';
import { wireOf } from './chromium-wire.ts';
import { DrivenPage } from './driven-page.ts';
import { executableOf } from './executables.ts';
import { sites } from './pages-server.ts';
import type { DrivenBrowser, LaunchOptions } from './types.ts';

/** Starts Chromium with a fresh profile, the extension and the practice sites on their real names. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'jaga-netral-chromium-')));
  const isKnown = existsSync(join(profile, 'Default'));
  if (!isKnown) await allowDeveloping(profile);
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    if (options.profile === undefined) {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  try {
    context = await startContext(profile, options);
    if (options.onConsole) hearConsole(context, options.onConsole);
    const origin = options.extensionPath ? await originOf(context) : '';
    if (!isKnown) await welcomed(context, options, origin);
    if (options.storageMegabytes) await limitStorage(context, origin, options.storageMegabytes);
    return driven(context, origin, close);
  } catch (reason) {
    await close();
    throw reason;
  }
}

/** Without it an unpacked extension does not come back when it is reloaded. */
async function allowDeveloping(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

function startContext(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: executableOf('chromium'),
    headless: false,
    chromiumSandbox: true,
    args: argumentsOf(options),
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
    ],
    ignoreHTTPSErrors: true,
    viewport: options.headed ? null : (options.viewport ?? { width: 1280, height: 800 }),
    colorScheme: options.dark ? 'dark' : 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: options.lessMotion ? 'reduce' : 'no-preference',
    locale: options.lang ?? 'id-ID',
    env: { ...process.env, HOME: profile },
  });
}

function hearConsole(context: BrowserContext, onConsole: (line: string) => void): void {
  context.on('console', (message) => onConsole(message.text()));
  context.on('weberror', (error) => onConsole(String(error.error())));
  const hearWorker = (worker: Worker) => {
    worker.on('console', (message) => onConsole(message.text()));
  };
  for (const worker of context.serviceWorkers()) hearWorker(worker);
  context.on('serviceworker', hearWorker);
}

function driven(
  context: BrowserContext,
  extensionOrigin: string,
  close: () => Promise<void>,
): DrivenBrowser {
  const openIn = async (tab: TestPage, url: string) => {
    const page = new DrivenPage(await wireOf(tab));
    await page.open(url);
    return page;
  };
  const open = async (url: string) => openIn(await freshPage(context), url);
  return {
    name: 'chromium',
    extensionOrigin,
    open,
    openWindow: async (url) => openIn(await freshWindow(context), url),
    openOurs: (path) => open(`${extensionOrigin}/${path}`),
    stopBackground: () => stopWorkerOf(context, extensionOrigin),
    setOffline: (isOffline) => context.setOffline(isOffline),
    kill: () => kill(context),
    closed: new Promise((done) => context.once('close', () => done())),
    close,
  };
}

function argumentsOf({ extensionPath, pagesPort, headed, proxyPort }: LaunchOptions): string[] {
  const rules = Object.keys(sites).map((host) => `MAP ${host}:443 127.0.0.1:${pagesPort}`);
  return [
    ...(headed ? [] : ['--headless=new', '--disable-gpu']),
    // Root and most containers cannot have the sandbox.
    ...(headed && process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
    // Containers give little shared memory.
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-quic',
    // Opens a tab to the extension as a press on its button does (`Page.chooseOurMenu`).
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=${rules.join(',')}`,
    ...(proxyPort === undefined
      ? []
      : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ...(extensionPath
      ? [`--disable-extensions-except=${extensionPath}`, `--load-extension=${extensionPath}`]
      : []),
  ];
}

/** The extension's service worker tells the id that Chromium gave it. */
async function originOf(context: BrowserContext): Promise<string> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  // Node gives `null` as the origin of addresses that are not of the web.
  const { protocol, host } = new URL(worker.url());
  return `${protocol}//${host}`;
}

async function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const [page] = context.pages();
  if (!page) throw new Error('no tab is open');
  return context.newCDPSession(page);
}

/** Ends the service worker; the browser starts it anew for the next event. */
async function stopWorkerOf(context: BrowserContext, origin: string): Promise<void> {
  const session = await sessionOf(context);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos) {
    if (type !== 'service_worker' || !url.startsWith(`${origin}/`)) continue;
    await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
}

/** The limit holds as long as the session that set it, and that as long as its tab. */
async function limitStorage(
  context: BrowserContext,
  origin: string,
  megabytes: number,
): Promise<void> {
  const session = await context.newCDPSession(await context.newPage());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: megabytes * 1e6 });
}

async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is not known');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('the browser has no process');
  const closed = new Promise((done) => context.once('close', done));
  process.kill(main.id, 'SIGKILL');
  await closed;
}

async function freshWindow(context: BrowserContext): Promise<TestPage> {
  const session = await sessionOf(context);
  const opening = context.waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const page = await opening;
  await session.detach();
  return page;
}

/** Our welcome page opens by itself; later it would come before the page that a test looks at. */
async function welcomed(
  context: BrowserContext,
  { extensionPath }: LaunchOptions,
  origin: string,
): Promise<void> {
  if (!extensionPath || !existsSync(join(extensionPath, 'welcome.html'))) return;
  const isWelcome = (page: TestPage) => page.url() === `${origin}/welcome.html`;
  if (context.pages().some(isWelcome)) return;
  const page = await context.waitForEvent('page', { timeout: 20_000 });
  await page.waitForURL(`${origin}/welcome.html`, { timeout: 20_000, waitUntil: 'commit' });
}

/** Uses the empty tab that the browser starts with before it makes new ones. */
async function freshPage(context: BrowserContext): Promise<TestPage> {
  const [first] = context.pages();
  return first?.url() === 'about:blank' ? first : context.newPage();
}
