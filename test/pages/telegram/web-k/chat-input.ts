import { h } from '../../shared/h.ts';
import { pictureInput } from '../../shared/picture-input.ts';
import { publish, state } from '../chats.ts';
import { editable } from '../editable.ts';
import { labels } from '../labels.ts';
import { onSameClick } from '../press.ts';
import { joining, redraw } from './app.ts';
import { openNewMedia, openPollForm } from './popups.ts';

/** What stands below a chat: the box, or the one button of those who cannot write. */
export function chatInput(): HTMLElement {
  const { chat, bar } = state;
  const { box, copy } = editable({
    attributes: {
      class: 'input-message-input scrollable',
      'data-peer-id': chat.id,
      'data-placeholder': labels.message,
      'aria-label': labels.message,
    },
    copyClass: 'input-message-input input-field-input-fake',
    text: bar?.mode === 'edit' ? bar.post.text : '',
    onEnter: (text) => send(text),
    onChange: (text) => setState(text),
  });
  const send = (text: string) => {
    if (publish(text)) redraw();
  };
  if (!chat.isJoined) {
    box.setAttribute('contenteditable', 'false');
    const button = 'btn-primary btn-transparent chat-input-control-button';
    return h(
      'div',
      { class: 'chat-input chat-input-main' },
      h('div', { hidden: true }, box),
      h('button', { type: 'button', class: button, ...joining() }, icon('\ue901'), labels.join),
      h('button', { type: 'button', class: button }, labels.mute),
    );
  }
  const menu = h('div', { class: 'btn-menu menu-send', hidden: true });
  const sendLater = (word: string) =>
    h(
      'div',
      { class: 'btn-menu-item', ...onSameClick(() => send(box.innerText)) },
      icon('\ue902'),
      word,
    );
  menu.append(sendLater(labels.silent), sendLater(labels.schedule));
  const button = h(
    'button',
    {
      type: 'button',
      class: 'btn-icon btn-circle btn-send',
      'aria-label': labels.send,
      ...onSameClick(() => {
        if (!button.classList.contains('record')) send(box.innerText);
      }),
      contextmenu: (event) => {
        event.preventDefault();
        menu.removeAttribute('hidden');
      },
    },
    '➤',
  );
  const setState = (text: string) => {
    const next =
      bar?.mode === 'edit' ? 'edit' : text || bar?.mode === 'forward' ? 'send' : 'record';
    button.classList.remove('send', 'edit', 'record');
    button.classList.add(next);
  };
  setState(box.innerText);
  return h(
    'div',
    { class: `chat-input chat-input-main ${bar ? 'is-helper-active' : ''}` },
    h(
      'div',
      { class: 'rows-wrapper' },
      barAbove(),
      h(
        'div',
        { class: 'new-message-wrapper' },
        h('div', { class: 'input-message-container' }, box, copy),
        attach('photo', labels.photo, openNewMedia),
        pictureInput(openNewMedia),
        attach('poll', labels.poll, openPollForm),
      ),
    ),
    h('div', { class: 'btn-send-container' }, button, menu),
  );
}

/** A glyph of the program's own font: a letter like any other to whoever reads the page. */
export function icon(glyph: string): HTMLElement {
  return h('span', { class: 'tgico' }, glyph);
}

function attach(id: 'photo' | 'poll', word: string, open: () => void): HTMLElement {
  const names = `btn-icon attach-${id}`;
  const sign = id === 'photo' ? '📎' : '📊';
  return h(
    'button',
    { type: 'button', class: names, 'aria-label': word, ...onSameClick(open) },
    sign,
  );
}

/** Stays in the page while there is nothing to say, without any height. */
function barAbove(): HTMLElement {
  const { bar } = state;
  const titles = {
    reply: h('span', { class: 'peer-title' }, bar?.post.author ?? ''),
    edit: labels.editing,
    forward: labels.forwarding,
  };
  const words = bar?.post.text ?? '';
  return h(
    'div',
    { class: 'reply-wrapper' },
    h(
      'div',
      { class: 'reply' },
      h('div', { class: 'reply-title' }, bar ? titles[bar.mode] : ''),
      h('div', { class: 'reply-subtitle' }, words.length > 80 ? `${words.slice(0, 80)}…` : words),
    ),
  );
}
