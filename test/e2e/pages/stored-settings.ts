import type { Settings } from '../../../src/settings/schema.ts';
import type { Page } from '../drivers/types.ts';

interface Local {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}
declare const chrome: { storage: { local: Local } };

/** The settings as they are stored, read from one of our own pages. */
export function stored(page: Page): Promise<Settings> {
  return page.eval(async () => (await chrome.storage.local.get('settings')).settings as Settings);
}

/** Changes stored settings as another context of ours would. */
export async function store(page: Page, change: Partial<Settings>): Promise<void> {
  await page.eval(async (changed) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as Settings), ...changed } });
  }, change);
}
