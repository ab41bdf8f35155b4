import { h } from '../../shared/h.ts';
import type { Post } from '../../shared/people.ts';
import { type Bar, chats, react, state } from '../chats.ts';
import { labels } from '../labels.ts';
import { onSameClick } from '../press.ts';
import { openAtEnd, redraw } from './app.ts';
import { icon } from './chat-input.ts';

/** The menu of a message, with a row of reactions; it does not say which message it belongs to. */
export function openBubbleMenu(post: Post, isOwn: boolean): void {
  const done = (act: () => void) =>
    onSameClick(() => {
      close();
      act();
      redraw();
    });
  const begin = (mode: Bar['mode']) => () => {
    state.bar = { mode, post };
  };
  const reactions = ['👍', '❤', '🔥'].map((emoji) =>
    h('div', { class: 'btn-menu-reactions-reaction', ...done(() => react(post)) }, emoji),
  );
  const item = (word: string, act: () => void) =>
    h('div', { class: 'btn-menu-item rp-overflow', ...done(act) }, icon('\ue904'), word);
  const close = openAtEnd(
    h(
      'div',
      { class: 'btn-menu contextmenu has-items-wrapper active' },
      h(
        'div',
        { class: 'btn-menu-reactions-container' },
        h('div', { class: 'btn-menu-reactions' }, ...reactions),
      ),
      h(
        'div',
        { class: 'btn-menu-items' },
        item(labels.reply, begin('reply')),
        ...(isOwn ? [item(labels.edit, begin('edit'))] : []),
        item(labels.forward, () => openPicker(post)),
      ),
    ),
  );
}

function openPicker(post: Post): void {
  const rows = chats.map((chat) =>
    h(
      'div',
      {
        class: 'chatlist-chat row',
        'data-peer-id': chat.id,
        ...onSameClick(() => {
          close();
          state.chat = chat;
          state.comments = '';
          state.bar = { mode: 'forward', post };
          redraw();
        }),
      },
      chat.name,
    ),
  );
  const close = openAtEnd(
    h('div', { class: 'popup popup-forward active', role: 'dialog' }, labels.forwardTo, ...rows),
  );
}
