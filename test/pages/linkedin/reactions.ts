import { h } from '../shared/h.ts';
import { recordSent, type SentTarget } from '../shared/sent.ts';
import { token } from './item.ts';
import { labels } from './labels.ts';

/** The thumb and the reactions that fly out over it when it is pointed at. */
export function thumb(target: SentTarget): HTMLElement {
  let isOn = false;
  const set = (next: boolean) => {
    isOn = next;
    recordSent(next ? 'like' : 'unlike', '', target);
    button.setAttribute('aria-label', next ? labels.unreact : labels.none);
    list.remove();
  };
  const button = h(
    'button',
    { 'aria-label': labels.none, press: () => set(!isOn) },
    token(289),
    labels.like,
  );
  const choices = labels.reactions.map((name) =>
    h('button', { 'aria-label': name, press: () => set(true) }, '👏'),
  );
  const list = h('div', { role: 'menu', class: 'reactions' }, ...choices);
  const place = h('div', { class: 'thumb', mouseenter: () => place.append(list) }, button);
  return place;
}
