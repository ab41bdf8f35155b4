import { h } from '../shared/h.ts';
import type { Account } from '../shared/people.ts';

/** A name, written once for eyes and once for screen readers. */
export function author({ author: name, handle }: Account): HTMLElement {
  return h(
    'a',
    { href: `/in/${handle}/` },
    h('span', { 'aria-hidden': 'true' }, name),
    h('span', { class: 'for-readers' }, `Lihat profil ${name}`),
  );
}

export function words({ text }: { text: string }): HTMLElement {
  return h('div', { 'data-testid': 'expandable-text-box' }, h('span', {}, text));
}

/** An icon that says what it is by a number alone. */
export function token(id: number): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('data-token-id', String(id));
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  return svg;
}
