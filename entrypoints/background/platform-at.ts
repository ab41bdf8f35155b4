import { browser } from 'wxt/browser';
import { originOf } from '../../src/anywhere/granted-hosts.ts';
import { openPlatform, platformOf } from '../../src/platforms/index.ts';
import type { PlatformId } from '../../src/platforms/types.ts';

/** Which platform's guard may speak from this host; null where none of ours is. */
export async function platformAt(hostname: string): Promise<PlatformId | null> {
  const isLetIn = () => browser.permissions.contains({ origins: [originOf(hostname)] });
  return platformOf(hostname)?.id ?? ((await isLetIn()) ? openPlatform.id : null);
}
