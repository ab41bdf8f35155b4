import Quill from 'quill';
import { h } from '../shared/h.ts';
import type { Post } from '../shared/people.ts';
import { pictureInput } from '../shared/picture-input.ts';
import { recordSent } from '../shared/sent.ts';
import { author, words } from './item.ts';
import { labels } from './labels.ts';

/**
 * The dialog in which posts and reposts with words are written, on Quill.
 * @param changed the user's own post, to be written anew
 */
export function openShareBox(quoted: Post | null, changed: Post | null = null): void {
  const place = h('div');
  const dialog = h(
    'div',
    { role: 'dialog', class: 'dialog' },
    h('button', { click: () => dialog.remove() }, labels.close),
    place,
    pictureInput(),
    ...(quoted ? [h('div', { class: 'quoted' }, author(quoted), words(quoted))] : []),
    h(
      'button',
      {
        class: 'share-actions__primary-action',
        press: () => {
          const text = quill.getText().trim();
          if (text === '') return;
          recordSent(quoted ? 'quote' : 'post', text, quoted);
          dialog.remove();
        },
      },
      changed ? labels.save : labels.post,
    ),
  );
  document.body.append(dialog);
  const quill = new Quill(place, { modules: { toolbar: false } });
  quill.root.setAttribute('role', 'textbox');
  if (changed) quill.setText(changed.text);
}
