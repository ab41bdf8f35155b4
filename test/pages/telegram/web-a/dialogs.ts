import { askForFiles } from '../../shared/detached-input.ts';
import { h } from '../../shared/h.ts';
import { recordSent } from '../../shared/sent.ts';
import { publish } from '../chats.ts';
import { editable } from '../editable.ts';
import { labels } from '../labels.ts';
import { onDown } from '../press.ts';
import { openPortal, redraw } from './app.ts';

/** Words under a picture, in a dialog of their own. The picture comes from an input outside of the page. */
export function openCaption(): void {
  const send = (text: string) => {
    if (!publish(text)) return;
    close();
    redraw();
  };
  const { box, copy } = editable({
    attributes: {
      id: 'editable-message-text-modal',
      class: 'form-control',
      'aria-label': labels.caption,
    },
    copyClass: 'form-control clone',
    onEnter: send,
    onChange: () => undefined,
  });
  const button = h(
    'button',
    { type: 'button', class: 'Button', ...onDown(() => send(box.innerText)) },
    labels.sendCaption,
  );
  const picture = h('div', { class: 'picture' }, '▣');
  askForFiles((files) => {
    const shown = [...(files ?? [])].map((file) => h('img', { src: URL.createObjectURL(file) }));
    picture.replaceChildren(...shown);
  });
  const close = openPortal(
    h(
      'div',
      { class: 'Modal AttachmentModal open', role: 'dialog' },
      picture,
      h('div', { id: 'caption-input-text' }, box, copy),
      h('div', { class: 'k2' }, button),
    ),
  );
}

/** A new poll. */
export function openPollForm(): void {
  const question = h('textarea', {
    placeholder: labels.askQuestion,
    'aria-label': labels.askQuestion,
  });
  const options = [0, 1].map(() =>
    h('input', { type: 'text', placeholder: labels.option, 'aria-label': labels.option }),
  );
  const create = () => {
    const all = [question, ...options] as (HTMLTextAreaElement | HTMLInputElement)[];
    recordSent('post', all.map(({ value }) => value).join('\n'));
    close();
  };
  const close = openPortal(
    h(
      'div',
      { class: 'Modal PollModal open', role: 'dialog' },
      h(
        'div',
        { class: 'modal-header-condensed' },
        h('button', { type: 'button', class: 'Button round', ...onDown(() => close()) }, '×'),
        h('button', { type: 'button', class: 'Button primary', ...onDown(create) }, labels.create),
      ),
      question,
      ...options,
    ),
  );
}
