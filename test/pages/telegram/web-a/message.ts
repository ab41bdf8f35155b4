import { h } from '../../shared/h.ts';
import { me, type Post } from '../../shared/people.ts';
import { hasReacted, react, vote } from '../chats.ts';
import { labels } from '../labels.ts';
import { onDown } from '../press.ts';
import { redraw } from './app.ts';
import { openMessageMenu } from './menu.ts';

/** One message. A double click gives the default reaction. */
export function message(post: Post): HTMLElement {
  const isOwn = post.handle === me.handle;
  const toggle = () => {
    react(post);
    redraw();
  };
  const chip = h(
    'button',
    {
      type: 'button',
      class: `Button message-reaction ${hasReacted(post) ? 'chosen' : ''}`,
      ...onDown(toggle),
    },
    `👍 ${post.likes}`,
  );
  const inner = h(
    'div',
    { class: 'content-inner', dblclick: toggle },
    h('div', { class: 'message-title' }, h('span', { class: 'message-title-name' }, post.author)),
    ...(post.id === '1002' ? [newPoll(post)] : []),
    ...(post.id === '1004' ? [oldPoll(post)] : []),
    h(
      'div',
      { class: 'text-content clearfix' },
      post.text,
      h('span', { class: 'MessageMeta' }, post.age),
    ),
    h('div', { class: 'Reactions' }, chip),
    h('div', { class: 'quick-reaction', click: toggle }, '❤'),
  );
  const open = (event: Event) => {
    event.preventDefault();
    openMessageMenu(post, isOwn);
  };
  return h(
    'div',
    { class: 'sender-group-container' },
    h(
      'div',
      {
        class: `Message message-list-item ${isOwn ? 'own' : ''}`,
        'data-message-id': post.id,
        contextmenu: open,
      },
      h('div', { class: 'message-content' }, inner),
    ),
  );
}

/** The newest kind: no part has a name, the round mark alone tells an option. */
function newPoll(post: Post): HTMLElement {
  const lines = [post.text, labels.unsure].map((text) =>
    h(
      'div',
      {
        class: 'Zx81',
        click: () => {
          vote(post, text);
          for (const line of lines) line.querySelector('label')?.replaceWith('50%');
        },
      },
      h(
        'div',
        {},
        h('label', {}, h('input', { type: 'radio', name: post.id, 'aria-label': text })),
      ),
      h('div', { class: 'Qw42' }, text),
    ),
  );
  return h(
    'div',
    { class: 'Rt77' },
    h('div', { class: 'Yu13' }, labels.question),
    h('div', {}, ...lines),
  );
}

/** The older kind; several options may be marked. */
function oldPoll(post: Post): HTMLElement {
  const lines = [post.text, labels.unsure].map((text) =>
    h('label', { class: 'Checkbox' }, h('input', { type: 'checkbox' }), text),
  );
  const send = () => {
    const marked = lines.filter((line) => line.querySelector('input')?.checked);
    vote(post, marked.map((line) => line.textContent).join('\n'));
  };
  return h(
    'div',
    { class: 'Poll' },
    h('div', { class: 'poll-question' }, labels.question),
    h('div', { class: 'poll-type' }, labels.anonymousPoll),
    h('div', { class: 'poll-answers' }, ...lines),
    h('button', { type: 'button', class: 'Button text', ...onDown(send) }, labels.vote),
  );
}
