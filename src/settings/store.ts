import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { PRESET_KEY, readPreset, withPreset } from './preset.ts';
import { type Settings, settingsSchema } from './schema.ts';
import type { StorageArea } from './storage-area.ts';

const KEY = 'settings';

/**
 * The settings that hold here: the stored ones, and what the user's agency presets. What is missing or
 * broken has its default. Never throws for bad values.
 */
export async function loadSettings(
  storage: StorageArea = browser.storage.local,
): Promise<Settings> {
  const stored = await storage.get([KEY, PRESET_KEY]);
  return withPreset(settingsSchema.parse(stored[KEY]), readPreset(stored[PRESET_KEY]));
}

/**
 * Reads, changes and stores as one step; changes wait for each other. Not for content scripts (see
 * `inTurn`): they ask the background by message.
 *
 * @returns the settings that hold now.
 * @throws what `storage` throws; nothing is changed then.
 */
export function changeSettings(
  mutate: (draft: Settings) => void,
  storage: StorageArea = browser.storage.local,
): Promise<Settings> {
  return inTurn('settings', async () => {
    const stored = await storage.get([KEY, PRESET_KEY]);
    // What is preset must not become the user's own choice.
    const draft = settingsSchema.parse(stored[KEY]);
    mutate(draft);
    const settings = settingsSchema.parse(draft);
    await storage.set({ [KEY]: settings });
    return withPreset(settings, readPreset(stored[PRESET_KEY]));
  });
}

/** Calls back with the whole settings after every change in any context, until `signal` aborts. */
export function watchSettings(
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
  changes: typeof browser.storage.onChanged = browser.storage.onChanged,
  storage: StorageArea = browser.storage.local,
): void {
  const listener = (changed: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(KEY in changed || PRESET_KEY in changed)) return;
    // Read anew: a change tells one of the two only. Where reading fails, this context has ended.
    loadSettings(storage).then(
      (settings) => signal.aborted || onChange(settings),
      () => {},
    );
  };
  changes.addListener(listener);
  signal.addEventListener('abort', () => changes.removeListener(listener), { once: true });
}
