import { type ComponentChildren, Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import { lockService } from '../../lock/lock-service.ts';
import { LockScreen } from './lock-screen.tsx';
import { useVault } from './use-vault.ts';

/** How often at most the idle time begins anew, in ms. */
const TOUCH = 20_000;

/** Shows what is sealed while the lock is open, and the way to open it while it is not. */
export function LockGate({ children }: { children: ComponentChildren }) {
  const vault = useVault();
  const isUsed = vault?.isOpen === true && vault.phase !== null;
  useEffect(() => {
    if (!isUsed) return;
    const stop = new AbortController();
    let last = 0;
    const use = () => {
      if (Date.now() - last < TOUCH) return;
      last = Date.now();
      lockService()
        .touch()
        .catch(() => {});
    };
    for (const kind of ['pointerdown', 'keydown', 'wheel']) {
      document.addEventListener(kind, use, { signal: stop.signal, passive: true });
    }
    return () => stop.abort();
  }, [isUsed]);
  if (!vault) return null;
  // Drawn anew when rows were sealed or opened: this page may have read some before it had the keys.
  return vault.isOpen ? <Fragment key={vault.phase}>{children}</Fragment> : <LockScreen />;
}
