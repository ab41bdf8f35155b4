import type { Platform } from '../platforms/types.ts';
import type { OwnPagePorts } from './ports.ts';
import { reviewPage } from './review-page.ts';

/** Sites draw a page some time after its address: it is looked at so long after that (ms), and no more. */
const LOOKS = [500, 1500, 4000, 8000];

interface NavigationApi {
  navigation?: EventTarget;
}

/**
 * Offers a review wherever this document shows a page of the user's own. On every other page one test
 * of the address is all that runs.
 */
export function offerReview(platform: Platform, ports: OwnPagePorts, signal: AbortSignal): void {
  const { id, ownPages: pages } = platform;
  if (!pages) return;
  const choices = new Map<string, 'begun' | 'closed'>();
  let page = new AbortController();
  let address = '';

  const arrive = () => {
    const next = location.pathname + location.search;
    if (next === address) return;
    address = next;
    page.abort();
    page = new AbortController();
    if (pages.isCandidate(location) && choices.get(address) !== 'closed') lookFor(next, page);
  };
  const lookFor = (at: string, { signal: leaving }: AbortController) => {
    const found = new AbortController();
    const look = () => {
      if (document.hidden || !ports.isOn()) return;
      const self = platform.self(document);
      if (!pages.isOwn(document, self ? [self] : ports.context().profile.handles)) return;
      found.abort();
      const isBegun = choices.get(at) === 'begun';
      reviewPage({ platform: id, pages, account: self ?? '', isBegun }, ports, choose, leaving);
    };
    const choose = (choice: 'begun' | 'closed') => {
      choices.set(at, choice);
      if (choice === 'closed') page.abort();
    };
    lookInTime(look, AbortSignal.any([leaving, found.signal]));
  };
  const { navigation } = window as unknown as NavigationApi;
  navigation?.addEventListener('currententrychange', arrive, { signal });
  window.addEventListener('popstate', arrive, { signal });
  signal.addEventListener('abort', () => page.abort());
  arrive();
}

/** Looks some times after the page was reached, was loaded and came to sight. */
function lookInTime(look: () => void, signal: AbortSignal): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
  };
  const begin = () => {
    stop();
    timers = LOOKS.map((delay) => setTimeout(look, delay));
  };
  window.addEventListener('load', begin, { signal });
  document.addEventListener('visibilitychange', begin, { signal });
  signal.addEventListener('abort', stop);
  begin();
}
