/** What a receiver is told of a message's sender, by the browser and not by the message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Refused at the border; says nothing of what was in the message. */
export class RefusedMessage extends Error {
  override readonly name = 'RefusedMessage';
}

/** A tab of a guarded site in which our content script runs. */
export interface GuardedTab {
  tabId: number;
  /** Id of the platform. */
  platform: string;
  /** False for a page inside the page. */
  isTop: boolean;
}

/**
 * The tab whose content script sent this.
 *
 * @param platformAt id of the platform of a host name; null where nothing is guarded.
 * @param ownId our extension's own id.
 * @throws RefusedMessage for every other sender.
 */
export async function guardedTabOf(
  sender: Sender,
  platformAt: (hostname: string) => Promise<string | null>,
  ownId: string,
): Promise<GuardedTab> {
  const url = sender.url && URL.canParse(sender.url) ? new URL(sender.url) : null;
  const platform = url?.protocol === 'https:' ? await platformAt(url.hostname) : null;
  const tabId = sender.tab?.id;
  if (sender.id !== ownId || tabId === undefined || !platform) {
    throw new RefusedMessage('not from a guarded tab');
  }
  return { tabId, platform, isTop: sender.frameId === 0 };
}

/**
 * The tab in which some script of ours sent this, on whichever site.
 *
 * @throws RefusedMessage for every other sender.
 */
export function ownTabOf({ id, tab }: Sender, ownId: string): number {
  if (id !== ownId || tab?.id === undefined) throw new RefusedMessage('not from a tab');
  return tab.id;
}
