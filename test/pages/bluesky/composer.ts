import { h } from '../shared/h.ts';
import type { Post } from '../shared/people.ts';
import { pictureInput } from '../shared/picture-input.ts';
import { recordSent } from '../shared/sent.ts';
import { tiptapBox } from '../shared/tiptap-box.ts';
import { labels } from './labels.ts';

/** The composer, for a post or thread, an answer (which is not shown again) or a quote. */
export function openComposer(kind: 'post' | 'reply' | 'quote', about: Post | null): void {
  const texts: Array<() => string> = [];
  const send = () => {
    const words = texts.map((text) => text());
    if (words.some((one) => one === '')) return;
    recordSent(kind, words.join('\n\n'), about);
    dialog.remove();
  };
  const boxes = h('div');
  const add = () => {
    const box = tiptapBox({ label: labels.box, onModEnter: send });
    texts.push(box.text);
    boxes.append(h('div', { 'data-testid': 'composerTextInput' }, box.element));
  };
  add();
  const quoted =
    kind === 'quote' && about
      ? [
          h(
            'div',
            { 'data-testid': `quote-by-${about.handle}`, class: 'item' },
            h('span', { 'data-testid': 'postAuthorName' }, about.author),
            h('div', { 'data-word-wrap': '1' }, about.text),
          ),
        ]
      : [];
  const dialog = h(
    'div',
    { role: 'dialog', class: 'dialog' },
    h(
      'button',
      { 'data-testid': 'composerDiscardButton', click: () => dialog.remove() },
      labels.cancel,
    ),
    boxes,
    ...quoted,
    pictureInput(),
    h('button', { 'data-testid': 'addQuoteBtn', 'aria-label': labels.add, click: add }, '+'),
    h(
      'button',
      { 'data-testid': 'composerPublishBtn', press: send },
      kind === 'reply' ? labels.reply : labels.post,
    ),
  );
  document.body.append(dialog);
}
