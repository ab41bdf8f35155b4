import { h } from './h.ts';

/** The hidden input behind a site's own button, for pages without React. */
export function pictureInput(onChosen: () => void = () => undefined): HTMLElement {
  return h('input', { type: 'file', accept: 'image/*', hidden: true, change: onChosen });
}
