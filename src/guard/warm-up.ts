const SIGNS = ['pointermove', 'touchstart', 'keydown', 'focusin'] as const;
const LATEST = 1000;

/**
 * Opens what the judgement needs when the user first stirs in the page: the first act then need not
 * wait for it, and pages that are only looked at in the background cost nothing.
 */
export function warmUpOnFirstSign(open: () => void, signal: AbortSignal): void {
  const once = new AbortController();
  const stir = () => {
    once.abort();
    requestIdleCallback(open, { timeout: LATEST });
  };
  signal.addEventListener('abort', () => once.abort());
  for (const sign of SIGNS) {
    window.addEventListener(sign, stir, { capture: true, passive: true, signal: once.signal });
  }
}
