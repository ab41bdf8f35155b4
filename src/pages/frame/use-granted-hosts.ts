import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { grantedHosts, originOf } from '../../anywhere/granted-hosts.ts';
import { useSites } from './sites-context.ts';

export interface GrantedHosts {
  hosts: readonly string[] | null;
  isGuarded: (host: string) => boolean;
  askFor: typeof askFor;
  giveBack: typeof giveBack;
}

/** The hosts that the user has let us into, and what changes them; null until they are known. */
export function useGrantedHosts(): GrantedHosts {
  const { isGuarded } = useSites();
  const [hosts, setHosts] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const { permissions } = browser;
    const look = () => void grantedHosts(permissions, isGuarded).then(setHosts, () => setHosts([]));
    look();
    permissions.onAdded.addListener(look);
    permissions.onRemoved.addListener(look);
    return () => {
      permissions.onAdded.removeListener(look);
      permissions.onRemoved.removeListener(look);
    };
  }, [isGuarded]);
  return { hosts, isGuarded, askFor, giveBack };
}

/** Must be called from a press of the user's; the browser asks them. @returns whether they agreed. */
export const askFor = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originOf(host)] });

const giveBack = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [originOf(host)] });
