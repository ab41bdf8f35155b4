import { h } from '../shared/h.ts';
import { recordSent } from '../shared/sent.ts';
import { labels } from './labels.ts';

/** The Studio's dialog in which a video is published. */
export function studioPage(): HTMLElement[] {
  const box = (id: string, label: string) => {
    const editor = h('div', {
      id: 'textbox',
      contenteditable: 'true',
      'aria-label': label,
      class: 'editable',
    });
    return { editor, place: h('ytcp-social-suggestions-textbox', { id }, editor) };
  };
  const title = box('title-textarea', labels.title);
  const description = box('description-textarea', labels.description);
  const publish = () =>
    recordSent('post', `${title.editor.innerText}\n\n${description.editor.innerText}`.trim());
  return [
    h(
      'ytcp-app',
      {},
      h(
        'ytcp-uploads-dialog',
        {},
        title.place,
        description.place,
        h('ytcp-button', { id: 'next-button' }, h('button', {}, labels.next)),
        h('ytcp-button', { id: 'done-button' }, h('button', { press: publish }, labels.publish)),
      ),
    ),
  ];
}
