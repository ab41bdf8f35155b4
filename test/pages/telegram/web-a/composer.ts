import { h } from '../../shared/h.ts';
import { publish, state } from '../chats.ts';
import { editable } from '../editable.ts';
import { labels } from '../labels.ts';
import { onDown } from '../press.ts';
import { openPortal, redraw } from './app.ts';
import { openCaption, openPollForm } from './dialogs.ts';

/** The box of the open chat. Its main button waits for the click, all others act on `mousedown`. */
export function composer(): HTMLElement {
  const { bar, comments } = state;
  const send = (text: string) => {
    if (publish(text)) redraw();
  };
  const { box, copy } = editable({
    attributes: {
      id: 'editable-message-text',
      class: 'form-control',
      'aria-label': comments ? labels.comment : labels.message,
    },
    copyClass: 'form-control clone',
    text: bar?.mode === 'edit' ? bar.post.text : '',
    onEnter: send,
    onChange: (text) => setState(text),
  });
  const main = h(
    'button',
    {
      type: 'button',
      class: 'Button main-button',
      title: labels.send,
      'aria-label': labels.send,
      press: () => {
        if (!main.classList.contains('record')) send(box.innerText);
      },
      contextmenu: (event) => {
        event.preventDefault();
        openSendMenu(() => send(box.innerText));
      },
    },
    h('i', { class: 'icon icon-send' }),
    '➤',
  );
  const setState = (text: string) => {
    const idle = bar?.mode === 'forward' ? 'forward' : 'record';
    const next = bar?.mode === 'edit' ? 'edit' : text ? 'send' : idle;
    main.classList.remove('send', 'edit', 'record', 'forward');
    main.classList.add(next);
  };
  setState(box.innerText);
  return h(
    'div',
    { class: 'Composer shown' },
    h(
      'div',
      { class: 'composer-wrapper' },
      ...(bar ? [barAbove()] : []),
      h(
        'div',
        { class: 'message-input-wrapper' },
        h('div', { id: 'message-input-text' }, h('div', { class: 'input-scroller' }, box), copy),
        attach('photo', labels.photo, openCaption),
        attach('poll', labels.poll, openPollForm),
      ),
    ),
    main,
  );
}

function attach(id: 'photo' | 'poll', word: string, open: () => void): HTMLElement {
  const names = `Button attach-${id}`;
  const icon = id === 'photo' ? '📎' : '📊';
  return h('button', { type: 'button', class: names, 'aria-label': word, ...onDown(open) }, icon);
}

function barAbove(): HTMLElement {
  const { bar } = state;
  const words = bar?.post.text ?? '';
  const close = () => {
    state.bar = null;
    redraw();
  };
  return h(
    'div',
    { class: 'ComposerEmbeddedMessage' },
    h('div', { class: 'embedded-left-icon' }, h('i', { class: `icon icon-${bar?.mode}` })),
    h(
      'div',
      { class: 'EmbeddedMessage inside-input' },
      // Cut short, as the program does.
      h(
        'p',
        { class: 'embedded-text-wrapper' },
        words.length > 80 ? `${words.slice(0, 80)}...` : words,
      ),
      h(
        'div',
        { class: 'message-title' },
        h(
          'span',
          { class: 'embedded-sender' },
          bar?.mode === 'edit' ? labels.editing : (bar?.post.author ?? ''),
        ),
      ),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'Button embedded-cancel',
        'aria-label': labels.cancel,
        ...onDown(close),
      },
      '×',
    ),
  );
}

function openSendMenu(send: () => void): void {
  const item = (word: string) =>
    h('div', { role: 'menuitem', class: 'MenuItem', press: act }, word);
  const act = () => {
    close();
    send();
  };
  const menu = h(
    'div',
    { class: 'Menu CustomSendMenu' },
    item(labels.silent),
    item(labels.schedule),
  );
  const close = openPortal(menu);
}
