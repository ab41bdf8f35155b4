import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { hostFrom } from '../../anywhere/granted-hosts.ts';
import { isMastodon } from '../../anywhere/is-mastodon.ts';
import { type PageHealth, sendMessage } from '../../messages/protocol.ts';

const PATIENCE = 400;

/** The tab under the popup, as its content script describes it: nothing else may know its address. */
export interface ActiveTab {
  /** Null where no content script answers: another site, or a page older than the extension. */
  page: PageHealth | null;
  /** The host of a Mastodon server that we have not been let into. */
  offered: string | null;
  reload: () => void;
  /** How the page is built; fails where no content script answers. */
  layout: () => Promise<string>;
}

/** Null until it is known. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      const id = active?.id;
      const page = id === undefined ? null : await askHealth(id);
      const reload = () => void (id !== undefined && browser.tabs.reload(id));
      const offered = active && !page ? await hostToOffer(active) : null;
      const layout = () => sendMessage('pageLayout', undefined, id);
      if (wanted) setTab({ page, offered, reload, layout });
    };
    look();
    return () => {
      wanted = false;
    };
  }, []);
  return tab;
}

/** A tab that is busy or has no content script must not keep the popup waiting. */
function askHealth(tabId: number): Promise<PageHealth | null> {
  const answer = sendMessage('pageHealth', undefined, tabId).catch(() => null);
  const patience = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
  return Promise.race([answer, patience]);
}

/** The press that opened the popup lets us look into this tab (`activeTab`). */
async function hostToOffer({ id, url }: Browser.tabs.Tab): Promise<string | null> {
  const host = url?.startsWith('https:') ? hostFrom(url) : null;
  if (id === undefined || !host) return null;
  try {
    const [read] = await browser.scripting.executeScript({
      target: { tabId: id },
      func: isMastodon,
    });
    return read?.result ? host : null;
  } catch {
    return null;
  }
}
