import { browser } from 'wxt/browser';
import { inTurn } from '../settings/in-turn.ts';
import { LOCK, type LockStorage, openUntil, readVault } from './lock-storage.ts';
import type { Vault } from './vault.ts';

interface FollowPorts extends LockStorage {
  onChanged: Pick<typeof browser.storage.onChanged, 'addListener'>;
}

/** Keeps the vault of this context as the lock is, from now on. Not for content scripts and workers. */
export function followLock(vault: Vault, ports: FollowPorts = browser.storage): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () =>
    inTurn(LOCK, async () => {
      vault.set(await readVault(ports));
      const until = await openUntil(ports.session);
      clearTimeout(timer);
      if (until !== null) timer = setTimeout(read, until - Date.now() + 50);
    });
  vault.ready = read();
  ports.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(LOCK))) read().catch(() => {});
  });
}
