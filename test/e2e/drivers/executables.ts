import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './types.ts';

const names: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const elsewhere: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Path of the installed browser. @throws when it is not installed. */
export function executableOf(browser: BrowserName, path = process.env.PATH ?? ''): string {
  const folders = path.split(delimiter);
  const candidates = names[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...candidates, ...elsewhere[browser]].find((file) => existsSync(file));
  if (!found)
    throw new Error(`${browser} is not installed (looked for ${names[browser].join(', ')})`);
  return found;
}
