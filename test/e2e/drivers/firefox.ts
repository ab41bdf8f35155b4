import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, openBidi } from './bidi.ts';
import { DrivenPage } from './driven-page.ts';
import { executableOf } from './executables.ts';
import { chromeContextOf } from './firefox-chrome.ts';
import { preferencesOf } from './firefox-preferences.ts';
import { wireOf } from './firefox-wire.ts';
import type { DrivenBrowser, LaunchOptions } from './types.ts';

/** A UUID of our own choice, so that the extension's pages have a known address. */
const uuid = '5f0d7d5c-6f0b-4c46-9a37-6a6167616e65';

/** Starts Firefox with a fresh profile, the extension and the practice sites on their real names. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const { extensionPath } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'jaga-netral-firefox-')));
  const preferences = preferencesOf(options, extensionPath && { [idOf(extensionPath)]: uuid });
  await writeFile(join(profile, 'user.js'), preferences);
  if (options.managed && extensionPath) {
    await putManaged(profile, idOf(extensionPath), options.managed);
  }
  const firefox = spawn(
    executableOf('firefox'),
    [
      ...(options.headed ? [] : ['--headless']),
      '--no-remote',
      '--profile',
      profile,
      // Pages of extensions can be driven only with this.
      '--remote-allow-system-access',
      '--remote-debugging-port=0',
      'about:blank',
    ],
    {
      env: { ...process.env, HOME: profile },
      stdio: ['ignore', options.onConsole ? 'pipe' : 'ignore', 'pipe'],
    },
  );
  // Firefox writes every console there when it is asked to (`preferencesOf`).
  for (const stream of options.onConsole ? [firefox.stdout, firefox.stderr] : []) {
    stream?.on('data', (chunk) => options.onConsole?.(String(chunk)));
  }
  const closed = new Promise<void>((done) => firefox.once('exit', () => done()));
  const kill = async () => {
    firefox.kill('SIGKILL');
    await closed;
  };
  const stop = async () => {
    firefox.kill();
    await closed;
    if (options.profile !== undefined) return;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await openBidi(await addressOf(firefox));
    if (extensionPath) {
      const extensionData = { type: 'path', path: extensionPath };
      await bidi.send('webExtension.install', { extensionData });
    }
    return driven(bidi, options, closed, { kill, stop });
  } catch (reason) {
    await stop();
    throw reason;
  }
}

function driven(
  bidi: Bidi,
  options: LaunchOptions,
  closed: Promise<void>,
  { kill, stop }: Record<'kill' | 'stop', () => Promise<void>>,
): DrivenBrowser {
  const extensionOrigin = options.extensionPath ? `moz-extension://${uuid}` : '';
  const open = async (url: string, type: 'tab' | 'window' = 'tab') => {
    const created = bidi.send<{ context: string }>('browsingContext.create', { type });
    const { context } = await created;
    const viewport = options.viewport ?? { width: 1280, height: 800 };
    if (!options.headed) await bidi.send('browsingContext.setViewport', { context, viewport });
    const page = new DrivenPage(wireOf(bidi, context));
    await page.open(url);
    await page.waitFor(
      (host) => location.host === host && document.readyState === 'complete',
      new URL(url).host,
    );
    return page;
  };
  return {
    name: 'firefox',
    extensionOrigin,
    open: (url) => open(url),
    openWindow: (url) => open(url, 'window'),
    openOurs: (path) => open(`${extensionOrigin}/${path}`),
    stopBackground: () => stopBackgroundOf(bidi, uuid),
    setOffline: async (isOffline) => {
      const networkConditions = isOffline ? { type: 'offline' } : null;
      await bidi.send('emulation.setNetworkConditions', { networkConditions });
    },
    kill,
    closed,
    close: async () => {
      await bidi.send('browser.close', {}).catch(() => undefined);
      bidi.close();
      await stop();
    },
  };
}

/** Ends the event page through Firefox's own script world. */
async function stopBackgroundOf(bidi: Bidi, hostname: string): Promise<void> {
  const answer = await bidi.send<{ type: string }>('script.callFunction', {
    target: await chromeContextOf(bidi),
    functionDeclaration: `(hostname) =>
      WebExtensionPolicy.getByHostname(hostname).extension.terminateBackground()`,
    arguments: [{ type: 'string', value: hostname }],
    awaitPromise: true,
  });
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
}

/** Firefox looks for managed storage below the home folder, which is the profile's here. */
async function putManaged(home: string, name: string, data: object): Promise<void> {
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name, description: 'Kebijakan uji', type: 'storage', data };
  await writeFile(join(folder, `${name}.json`), JSON.stringify(manifest));
}

function idOf(extensionPath: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionPath, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionPath}: the manifest names no gecko id`);
  return id;
}

function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    firefox.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) done(address);
    });
    firefox.once('error', fail);
    firefox.once('exit', (code) => fail(new Error(`Firefox ended (${code}):\n${said}`)));
  });
}
