import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, DrivenBrowser, LaunchOptions } from './types.ts';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts one of the two browsers; both are driven in the same way from here on. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
