import type { Browser, browser } from 'wxt/browser';
import { grantedHosts, originOf } from '../../anywhere/granted-hosts.ts';
import type { Ledger } from '../../ledger/database.ts';
import { removeEverything } from '../../ledger/remove.ts';
import { PRESET_KEY } from '../../settings/preset.ts';
import { defaultSettings } from '../../settings/schema.ts';
import { changeSettings } from '../../settings/store.ts';

interface WipePorts {
  storage: Pick<typeof browser.storage, 'local' | 'session'>;
  permissions: Pick<typeof Browser.permissions, 'getAll' | 'remove'>;
  /** Whether a host is one of the guarded sites, which the user has not let us into one by one. */
  isGuarded: (host: string) => boolean;
  /** What pages keep for themselves. */
  page: Pick<Storage, 'clear'>;
}

/** The settings hold the language alone by then; what the agency presets is not the user's. */
const KEPT = ['settings', PRESET_KEY];

/**
 * Takes everything of the user's off this device, and gives back the hosts they have let us into. The
 * language stays, so that they can read what has happened.
 *
 * @throws LedgerError, or what the browser throws; what is left can be wiped again.
 */
export async function wipeEverything(ledger: Ledger, ports: WipePorts): Promise<void> {
  const { storage, permissions, isGuarded, page } = ports;
  await removeEverything(ledger, storage.local);
  await changeSettings((draft) => {
    Object.assign(draft, defaultSettings(), { language: draft.language });
  }, storage.local);
  const others = Object.keys(await storage.local.get(null)).filter((key) => !KEPT.includes(key));
  await storage.local.remove(others);
  await storage.session.clear();
  page.clear();
  const hosts = await grantedHosts(permissions, isGuarded);
  if (hosts.length > 0) await permissions.remove({ origins: hosts.map(originOf) });
}
