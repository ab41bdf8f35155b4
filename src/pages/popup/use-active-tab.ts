import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PageHealth, sendMessage } from '../../messages/protocol.ts';

const PATIENCE = 400;

/** The tab under the popup, as its content script describes it: nothing else may know its address. */
export interface ActiveTab {
  /** Null where no content script answers: another site, or a page older than the extension. */
  page: PageHealth | null;
  reload: () => void;
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
      if (wanted) setTab({ page, reload });
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
