import type { Browser, browser } from 'wxt/browser';
import { grantedHosts, originOf } from './granted-hosts.ts';

/** The content script of whole pages, as it is built. */
const GUARD = '/content-scripts/guard.js';
const PREFIX = 'host:';

interface GrantPorts {
  permissions: Pick<typeof browser.permissions, 'getAll' | 'onAdded' | 'onRemoved'>;
  scripting: Pick<
    typeof browser.scripting,
    | 'executeScript'
    | 'getRegisteredContentScripts'
    | 'registerContentScripts'
    | 'unregisterContentScripts'
  >;
  tabs: Pick<typeof browser.tabs, 'query'>;
  /** Whether a host is one of the guarded sites. */
  isKnown: (host: string) => boolean;
}

/**
 * Guards the hosts that the user lets us into, from the moment on, also in tabs that are open, and
 * until the permission is taken back. Call it when the background starts: browsers forget registered
 * scripts with an update of the extension.
 */
export function guardGranted({ permissions, scripting, tabs, isKnown }: GrantPorts): void {
  const follow = async () =>
    registerGuards(scripting, await grantedHosts(permissions, isKnown)).catch(() => {});
  permissions.onAdded.addListener(async ({ origins = [] }: Browser.permissions.Permissions) => {
    await follow();
    const open = await tabs.query({ url: origins });
    for (const { id: tabId } of open) {
      // A page that the browser keeps closed to scripts, such as an error page, stays so.
      if (tabId !== undefined)
        await scripting.executeScript({ target: { tabId }, files: [GUARD] }).catch(() => {});
    }
  });
  permissions.onRemoved.addListener(follow);
  follow();
}

async function registerGuards(
  scripting: GrantPorts['scripting'],
  hosts: readonly string[],
): Promise<void> {
  const wanted = new Set(hosts.map((host) => PREFIX + host));
  const registered = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const old = registered.filter((id) => id.startsWith(PREFIX) && !wanted.has(id));
  if (old.length > 0) await scripting.unregisterContentScripts({ ids: old });
  const missing = hosts.filter((host) => !registered.includes(PREFIX + host));
  await scripting.registerContentScripts(
    missing.map((host) => ({
      id: PREFIX + host,
      matches: [originOf(host)],
      js: [GUARD],
      runAt: 'document_start' as const,
    })),
  );
}
