import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PageHealth, sendMessage } from '../../messages/protocol.ts';
import { type Site, useSites } from '../frame/sites-context.ts';

const PATIENCE = 400;

export interface ActiveTab {
  /** Null where nothing is guarded. */
  site: Site | null;
  /** '' where the browser does not tell us the address: a site that we have no access to. */
  host: string;
  /** What the tab's content script says; null when none answers. */
  health: PageHealth['health'] | null;
  reload: () => void;
}

/** The tab under the popup; null until it is known. */
export function useActiveTab(): ActiveTab | null {
  const sites = useSites();
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      const host = active?.url && URL.canParse(active.url) ? new URL(active.url).hostname : '';
      const site = sites.at(host);
      const id = active?.id;
      const health = site && id !== undefined ? await askHealth(id) : null;
      const reload = () => void (id !== undefined && browser.tabs.reload(id));
      if (wanted) setTab({ site, host, health, reload });
    };
    look();
    return () => {
      wanted = false;
    };
  }, [sites]);
  return tab;
}

/** A tab that is busy or has no content script must not keep the popup waiting. */
function askHealth(tabId: number): Promise<PageHealth['health'] | null> {
  const answer = sendMessage('pageHealth', undefined, tabId).then(
    ({ health }) => health,
    () => null,
  );
  const patience = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
  return Promise.race([answer, patience]);
}
