import { h } from '../shared/h.ts';
import { tiptapBox } from '../shared/tiptap-box.ts';
import { labels } from './labels.ts';

/** A comment box; boxes for answers are the same but for where they stand. */
export function commentForm(word: string, publish: (text: string) => void): HTMLElement {
  const send = () => {
    const text = box.text();
    if (text === '') return;
    publish(text);
    box.clear();
  };
  const box = tiptapBox({ label: labels.box, onModEnter: send });
  return h(
    'div',
    { class: 'form' },
    box.element,
    h('div', {}, h('button', { class: 'send', press: send }, word)),
  );
}
