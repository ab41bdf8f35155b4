import { onMessage, type PageHealth, sendMessage } from '../../src/messages/protocol.ts';
import { layoutReport } from '../../src/platforms/shared/outline.ts';
import type { Platform } from '../../src/platforms/types.ts';

/** Sites draw their page some time after its address has changed (ms). */
const DRAWN = 2500;

interface NavigationApi {
  navigation?: EventTarget;
}

/** Tells the badge and the popup whether this page's layout is known; looks after every navigation. */
export function reportHealth(
  { id, health }: Platform,
  isOn: () => boolean,
  signal: AbortSignal,
): void {
  const read = (): PageHealth['health'] => (isOn() ? health(document) : 'jeda');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!document.hidden) sendMessage('reportHealth', read()).catch(() => {});
    }, DRAWN);
  };
  window.addEventListener('load', lookSoon, { signal });
  document.addEventListener('visibilitychange', lookSoon, { signal });
  const { navigation } = window as unknown as NavigationApi;
  navigation?.addEventListener('currententrychange', lookSoon, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  onMessage('pageLayout', () => layoutReport(id, document));
  onMessage('pageHealth', () => ({ platform: id, host: location.hostname, health: read() }));
}
