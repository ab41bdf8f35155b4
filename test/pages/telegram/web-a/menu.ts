import { h } from '../../shared/h.ts';
import type { Post } from '../../shared/people.ts';
import { type Bar, chats, react, state } from '../chats.ts';
import { labels } from '../labels.ts';
import { onDown } from '../press.ts';
import { openPortal, redraw } from './app.ts';

/** The menu of a message, with a row of reactions; it does not say which message it belongs to. */
export function openMessageMenu(post: Post, isOwn: boolean): void {
  const done = (act: () => void) => () => {
    close();
    act();
    redraw();
  };
  const begin = (mode: Bar['mode']) => () => {
    state.bar = { mode, post };
  };
  const reactions = ['👍', '❤', '🔥'].map((emoji) =>
    h('div', { class: 'aB3x', click: done(() => react(post)) }, emoji),
  );
  const item = (word: string, act: () => void) =>
    h('div', { role: 'menuitem', class: 'MenuItem compact', click: act }, word);
  const close = openPortal(
    h(
      'div',
      { class: 'Menu MessageContextMenu' },
      h(
        'div',
        { class: 'ReactionSelector' },
        h(
          'div',
          { class: 'ReactionSelector__reactions' },
          ...reactions,
          h('button', { type: 'button', class: 'Button ReactionSelector__show-more' }, '⌄'),
        ),
      ),
      item(labels.reply, done(begin('reply'))),
      ...(isOwn ? [item(labels.edit, done(begin('edit')))] : []),
      item(
        labels.forward,
        done(() => openPicker(post)),
      ),
    ),
  );
}

/** Whoever is picked gets no message yet: it waits above the box of that chat. */
function openPicker(post: Post): void {
  const rows = chats.map((chat) =>
    h(
      'div',
      {
        class: 'ListItem',
        ...onDown(() => {
          close();
          state.chat = chat;
          state.comments = '';
          state.bar = { mode: 'forward', post };
          location.hash = chat.id;
          redraw();
        }),
      },
      chat.name,
    ),
  );
  const close = openPortal(
    h('div', { class: 'Modal RecipientPicker open', role: 'dialog' }, labels.forwardTo, ...rows),
  );
}
