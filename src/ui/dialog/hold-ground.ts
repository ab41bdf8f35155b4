/** A second click, and a button that a page slides under a pointer, decide nothing for so long (ms). */
const DEAF = 500;
/** How often an open dialog looks whether something has been put over it (ms). */
const LOOK = 250;
const TOP_LAYER = ':modal, :popover-open, :fullscreen';
/** Below this a page has as good as hidden it. */
const LEAST_OPACITY = 0.5;

/**
 * Opens the dialog and lets nothing but a person answer it: a click counts only when the dialog has
 * stood visible and on top for a moment. When the page covers, hides or removes the dialog, it comes up
 * again. Ends with `signal`.
 *
 * @param dialog in a shadow root of ours.
 */
export function holdGround(dialog: HTMLDialogElement, signal: AbortSignal): void {
  const root = dialog.getRootNode() as ShadowRoot;
  const { host } = root;
  let shownAt = 0;
  let known = new Set<Element>();

  const isDeaf = () => performance.now() - shownAt < DEAF;
  const look = () => {
    if (!isOnTop(dialog, known)) raise();
    else if (!isDeaf()) delete dialog.dataset.deaf;
  };
  const raise = () => {
    if (!host.isConnected) document.documentElement.append(host);
    if (dialog.open) dialog.close();
    known = new Set(document.querySelectorAll(TOP_LAYER));
    dialog.dataset.deaf = '';
    dialog.showModal();
    shownAt = performance.now();
    setTimeout(() => signal.aborted || look(), DEAF);
  };

  const sift = (event: Event) => {
    if (!isDeaf() && isOnTop(dialog, known)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  dialog.addEventListener('click', sift, { capture: true, signal });
  const timer = setInterval(look, LOOK);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    dialog.close();
  });
  raise();
}

function isOnTop(dialog: HTMLDialogElement, known: ReadonlySet<Element>): boolean {
  if (!dialog.isConnected || !dialog.matches(':modal')) return false;
  if (!dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const page = getComputedStyle(document.documentElement);
  if (Number(page.opacity) < LEAST_OPACITY || page.clipPath !== 'none') return false;
  return [...document.querySelectorAll(TOP_LAYER)].every((one) => known.has(one));
}
