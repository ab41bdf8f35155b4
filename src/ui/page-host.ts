import { adoptStyles } from './adopt-styles.ts';

const hostCss = ':host { all: initial !important; color-scheme: light dark !important; }';

/** An element of ours for a page: a closed shadow root, so that neither side's styles or scripts reach the other. */
export function makePageHost(...styles: string[]): { host: HTMLElement; root: ShadowRoot } {
  // No name of our own: a page that defines it could open the root, or forbid that there is one.
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root, hostCss, ...styles);
  keepPointersInside(host);
  return { host, root };
}

/** Firefox lets content scripts look into closed roots. */
interface Host extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away what an ended script of ours has left in the page. Under an update Firefox ends the script
 * of an open page and starts the new one: the old one's dialog would stand there with nobody behind it.
 * Chromium lets the old one go on until the page is loaded again.
 */
export function removeDeadHosts(): void {
  for (const host of document.querySelectorAll<Host>(':root > div')) {
    if (host.openOrClosedShadowRoot?.querySelector('[class^="jn-"]')) host.remove();
  }
}

/** A click in our dialog is no click beside the site's dialog: those close on it. */
function keepPointersInside(host: HTMLElement): void {
  const types = [
    'pointerdown',
    'mousedown',
    'pointerup',
    'mouseup',
    'click',
    'focusin',
    'focusout',
  ];
  for (const type of [...types, 'touchstart', 'touchend', 'input', 'paste']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
}
