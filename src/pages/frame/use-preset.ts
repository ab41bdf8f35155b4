import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PRESET_KEY, readPreset, type StoredPreset } from '../../settings/preset.ts';

/** What the user's agency presets; null when it presets nothing, and until that is known. */
export function usePreset(): StoredPreset | null {
  const [preset, setPreset] = useState<StoredPreset | null>(null);
  useEffect(() => {
    const { local, onChanged } = browser.storage;
    let isWanted = true;
    const look = async () => {
      const stored = await local.get(PRESET_KEY);
      if (isWanted) setPreset(readPreset(stored[PRESET_KEY]));
    };
    const listener = (changed: Record<string, unknown>, area: string) => {
      if (area === 'local' && PRESET_KEY in changed) look().catch(() => {});
    };
    look().catch(() => {});
    onChanged.addListener(listener);
    return () => {
      isWanted = false;
      onChanged.removeListener(listener);
    };
  }, []);
  return preset;
}
