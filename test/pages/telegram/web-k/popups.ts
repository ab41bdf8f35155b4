import { h } from '../../shared/h.ts';
import { recordSent } from '../../shared/sent.ts';
import { publish } from '../chats.ts';
import { editable } from '../editable.ts';
import { labels } from '../labels.ts';
import { onSameClick } from '../press.ts';
import { openAtEnd, redraw } from './app.ts';

/** Words under a picture. Enter sends wherever the focus is. */
export function openNewMedia(): void {
  const end = new AbortController();
  const send = () => {
    if (!publish(box.innerText)) return;
    end.abort();
    close();
    redraw();
  };
  const { box, copy } = editable({
    attributes: { class: 'simple-message-input-input', 'aria-label': labels.caption },
    copyClass: 'simple-message-input-input input-field-input-fake',
    onEnter: () => undefined,
    onChange: () => undefined,
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || (event.target as Element).closest('button'))
      return;
    event.preventDefault();
    send();
  };
  document.addEventListener('keydown', onKey, { capture: true, signal: end.signal });
  const cancel = () => {
    end.abort();
    close();
  };
  const close = openAtEnd(
    h(
      'div',
      { class: 'popup popup-send-photo popup-new-media active', role: 'dialog' },
      h('button', { type: 'button', class: 'btn-icon popup-close', ...onSameClick(cancel) }, '×'),
      h('div', { class: 'picture' }, '▣'),
      h('div', { class: 'simple-message-input' }, box, copy),
      h(
        'button',
        { type: 'button', class: 'simple-message-input-confirm', ...onSameClick(send) },
        labels.sendCaption,
      ),
    ),
  );
}

/** A new poll; its boxes are contenteditable too. */
export function openPollForm(): void {
  const boxes = [labels.askQuestion, labels.option, labels.option].map((word) =>
    editable({
      attributes: { class: 'input-field-input', 'aria-label': word },
      copyClass: 'input-field-input input-field-input-fake',
      onEnter: () => undefined,
      onChange: () => undefined,
    }),
  );
  const create = () => {
    recordSent('post', boxes.map(({ box }) => box.innerText.trim()).join('\n'));
    close();
  };
  const close = openAtEnd(
    h(
      'div',
      { class: 'popup popup-create-poll active', role: 'dialog' },
      h(
        'div',
        { class: 'popup-header' },
        h(
          'button',
          { type: 'button', class: 'btn-icon popup-close', ...onSameClick(() => close()) },
          '×',
        ),
        h(
          'button',
          { type: 'button', class: 'btn-primary', ...onSameClick(create) },
          labels.create,
        ),
      ),
      ...boxes.flatMap(({ box, copy }) => [box, copy]),
    ),
  );
}
