import { h } from '../../shared/h.ts';
import { me, type Post } from '../../shared/people.ts';
import { hasReacted, react, vote } from '../chats.ts';
import { labels } from '../labels.ts';
import { onSameClick } from '../press.ts';
import { redraw } from './app.ts';
import { icon } from './chat-input.ts';
import { openBubbleMenu } from './menu.ts';

/** One message. */
export function bubble(post: Post, peer: string): HTMLElement {
  const isOwn = post.handle === me.handle;
  const toggle = () => {
    react(post);
    redraw();
  };
  const chosen = hasReacted(post) ? 'is-chosen' : '';
  return h(
    'div',
    {
      class: `bubble ${isOwn ? 'is-out' : 'is-in'}`,
      'data-mid': post.id,
      'data-peer-id': peer,
      contextmenu: (event) => {
        event.preventDefault();
        openBubbleMenu(post, isOwn);
      },
    },
    h(
      'div',
      { class: 'bubble-content-wrapper' },
      h(
        'div',
        { class: 'bubble-content' },
        ...(isOwn
          ? []
          : [
              h(
                'div',
                { class: 'name' },
                h('span', { class: 'peer-title', 'data-peer-id': '4242' }, post.author),
              ),
            ]),
        ...(post.id === '1002' ? [poll(post)] : []),
        h(
          'div',
          { class: 'message spoilers-container' },
          h('span', { class: 'translatable-message' }, post.text),
          h('span', { class: 'time' }, icon('\ue903'), post.age),
          h(
            'reactions-element',
            { class: 'reactions' },
            h(
              'reaction-element',
              { class: `reaction reaction-block ${chosen}`, ...onSameClick(toggle) },
              `👍 ${post.likes}`,
            ),
          ),
        ),
        h('div', { class: 'bubble-hover-reaction', ...onSameClick(toggle) }, '❤'),
      ),
    ),
  );
}

function poll(post: Post): HTMLElement {
  const lines = [post.text, labels.unsure].map((text, index) => {
    const area = h('div', {
      class: '_clickableArea_1',
      ...onSameClick(() => {
        vote(post, text);
        for (const line of lines) line.prepend('50%');
        area.remove();
      }),
    });
    return h(
      'div',
      { class: '_pollOption_1', 'data-poll-option-idx': String(index) },
      area,
      h('div', {}, text),
    );
  });
  return h('div', { class: '_poll_1' }, h('div', { class: '_title_1' }, labels.question), ...lines);
}
