import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { type Settings, settingsSchema } from './schema.ts';
import type { StorageArea } from './storage-area.ts';

const KEY = 'settings';

/** The stored settings; what is missing or broken has its default. Never throws for bad values. */
export async function loadSettings(
  storage: StorageArea = browser.storage.local,
): Promise<Settings> {
  return settingsSchema.parse((await storage.get(KEY))[KEY]);
}

/**
 * Reads, changes and stores as one step; changes wait for each other. Not for content scripts (see
 * `inTurn`): they ask the background by message.
 *
 * @returns the settings as stored.
 * @throws what `storage` throws; nothing is changed then.
 */
export function changeSettings(
  mutate: (draft: Settings) => void,
  storage: StorageArea = browser.storage.local,
): Promise<Settings> {
  return inTurn('settings', async () => {
    const draft = await loadSettings(storage);
    mutate(draft);
    const settings = settingsSchema.parse(draft);
    await storage.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls back with the whole settings after every change in any context, until `signal` aborts. */
export function watchSettings(
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
  changes: typeof browser.storage.onChanged = browser.storage.onChanged,
): void {
  const listener = (changed: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changed) onChange(settingsSchema.parse(changed[KEY]?.newValue));
  };
  changes.addListener(listener);
  signal.addEventListener('abort', () => changes.removeListener(listener), { once: true });
}
