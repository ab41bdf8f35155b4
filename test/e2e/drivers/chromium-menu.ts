import type { CDPSession, Page as TestPage } from 'playwright-core';
import type { Point } from './types.ts';

/** The part of Chromium's protocol that opens a tab to an extension; Playwright has no types for it. */
interface Extensions {
  send(method: 'Extensions.triggerAction', of: { id: string; targetId: string }): Promise<void>;
}

/** What the browser tells a listener of its menus. */
interface Clicked {
  editable: boolean;
  selectionText?: string;
}

/** Chromium's menu cannot be opened without a window: see `Page.chooseOurMenu`. */
export async function chooseOurEntry(
  page: TestPage,
  session: CDPSession,
  { x, y }: Point,
): Promise<void> {
  const clicked: Clicked = await page.evaluate(
    ([left, top]) => {
      const place = document.elementFromPoint(left, top);
      const editable =
        !!place?.closest('textarea, input') ||
        (place as HTMLElement | null)?.isContentEditable === true;
      const selectionText = String(getSelection() ?? '');
      return selectionText ? { editable, selectionText } : { editable };
    },
    [x, y] as const,
  );
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('the background does not run');
  const id = new URL(worker.url()).host;
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === targetInfo.url);
  if (!tab) throw new Error('the tab is not listed');
  const browser = page.context().browser();
  const whole = browser ? await browser.newBrowserCDPSession() : session;
  await (whole as unknown as Extensions).send('Extensions.triggerAction', {
    id,
    targetId: tab.targetId,
  });
  await worker.evaluate(callListeners, { url: targetInfo.url, clicked });
}

/** Runs in the background: calls the listeners as the browser would. */
async function callListeners({ url, clicked }: { url: string; clicked: Clicked }): Promise<void> {
  const { tabs, contextMenus } = (globalThis as unknown as { chrome: Menus }).chrome;
  const all = await tabs.query({});
  // Addresses are told only for the tab that is open to us.
  const tab = all.find((one) => one.url === url);
  if (!tab) throw new Error('the tab is not open to the extension');
  contextMenus.onClicked.dispatch(
    { ...clicked, menuItemId: 'periksa', frameId: 0, pageUrl: url },
    tab,
  );
}

interface Menus {
  tabs: { query(what: object): Promise<{ url?: string }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
}
