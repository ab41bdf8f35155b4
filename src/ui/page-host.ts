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
