/** An item counts as seen when half of it, or so much of the window, has been on the screen. */
const HALF = 0.5;
/** Sites draw further items some time after a scroll (ms). */
const DRAWN = 300;

interface Watcher {
  /** An item is on the screen. Asked again after scrolls until it says that it has read it. */
  onSeen(item: HTMLElement): boolean;
  onGone(item: HTMLElement): void;
}

/**
 * Watches what the user scrolls past. Looks for new items after scrolls and when the page grows, and
 * at nothing in between; not while the tab is hidden.
 */
export function watchItems(
  items: readonly string[],
  { onSeen, onGone }: Watcher,
  signal: AbortSignal,
): void {
  const selector = items.join(',');
  const known = new WeakSet<Element>();
  const unread = new Set<HTMLElement>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio, intersectionRect } of entries) {
        const item = target as HTMLElement;
        const isSeen = intersectionRatio >= HALF || intersectionRect.height >= innerHeight * HALF;
        if (!isIntersecting) {
          unread.delete(item);
          onGone(item);
        } else if (isSeen && !onSeen(item)) unread.add(item);
      }
    },
    { threshold: [0, 0.25, HALF] },
  );
  const look = () => {
    timer = undefined;
    if (document.hidden) return;
    for (const item of document.querySelectorAll(selector)) {
      if (known.has(item)) continue;
      known.add(item);
      observer.observe(item);
    }
    for (const item of unread) if (!item.isConnected || onSeen(item)) unread.delete(item);
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, DRAWN);
  };
  const growth = new ResizeObserver(lookSoon);
  growth.observe(document.body);
  window.addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    growth.disconnect();
  });
  look();
}
