import { browser } from 'wxt/browser';
import { PRESET_KEY } from '../settings/preset.ts';
import type { StorageArea } from '../settings/storage-area.ts';
import { readPolicy } from './read-policy.ts';

interface PolicyPorts {
  managed: Pick<StorageArea, 'get'>;
  local: StorageArea;
  onChanged: Pick<typeof browser.storage.onChanged, 'addListener'>;
}

/**
 * Copies the agency's policy to where all contexts read it, at each start of the background and when it
 * changes. Content scripts do not reach managed storage in every browser.
 */
export function keepPreset(
  { managed, local, onChanged }: PolicyPorts = browser.storage,
  now = () => new Date(),
): void {
  const copy = async () => {
    // Firefox refuses where there is no policy.
    const policy = await readPolicy(await managed.get(null).catch(() => ({})), now());
    const before = (await local.get(PRESET_KEY))[PRESET_KEY];
    if (policy) {
      if (isSame(policy, before)) return;
      await local.set({ [PRESET_KEY]: policy });
    } else if (before !== undefined) await local.remove(PRESET_KEY);
  };
  // What fails waits for the next start.
  const copyNow = () => copy().catch(() => {});
  onChanged.addListener((_, area) => {
    if (area === 'managed') copyNow();
  });
  copyNow();
}

/** The moment of reading aside, so that nothing is told of when nothing has changed. */
function isSame(policy: unknown, before: unknown): boolean {
  const text = (value: unknown) =>
    JSON.stringify(value, (key, field) => (key === 'addedAt' ? undefined : field));
  return text(policy) === text(before);
}
