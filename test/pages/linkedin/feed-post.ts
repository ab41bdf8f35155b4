import { posts } from '../shared/content.ts';
import { h } from '../shared/h.ts';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { commentForm } from './comment-form.ts';
import { author, token, words } from './item.ts';
import { labels } from './labels.ts';
import { thumb } from './reactions.ts';
import { openShareBox } from './share-box.ts';

/** One row of the feed. */
export function feedPost(post: Post): HTMLElement {
  const below = h('div', { class: 'below' });
  const open = () => below.replaceChildren(commentForm(labels.comment, publish), ...comments());
  const publish = (text: string) => recordSent('comment', text, post);
  return h(
    'div',
    { role: 'listitem', 'data-post': post.id },
    h(
      'div',
      { 'data-view-name': 'feed-full-update' },
      h('h2', { class: 'for-readers' }, 'Postingan feed'),
      author(post),
      followButton(post),
      words(post),
      h('span', {}, `${labels.like}: ${post.likes} orang`),
      h(
        'div',
        { class: 'bar' },
        thumb(post),
        h('button', { 'aria-label': labels.comment, class: 'open', click: open }, '14'),
        h(
          'button',
          { 'aria-label': labels.repost, class: 'repost', click: () => openMenu(post) },
          token(255),
        ),
      ),
      ...(post.id === '1002' ? [poll(post)] : []),
      below,
    ),
  );
}

function followButton(post: Post): HTMLElement {
  const draw = (isOn: boolean) =>
    h(
      'button',
      {
        'aria-label': `${isOn ? labels.following : labels.follow} ${post.author}`,
        press: () => {
          recordSent(isOn ? 'unfollow' : 'follow', '', { ...post, text: '' });
          place.replaceChildren(draw(!isOn));
        },
      },
      isOn ? labels.following : `+ ${labels.follow}`,
    );
  const place = h('span', { class: 'follow' }, draw(false));
  return place;
}

function comments(): HTMLElement[] {
  return posts.slice(0, 2).map((one) => {
    const answer = h('div');
    const open = () =>
      answer.replaceChildren(commentForm(labels.reply, (text) => recordSent('reply', text, one)));
    return h(
      'div',
      { componentkey: `replaceableComment_urn:li:comment:(1,${one.id})`, 'data-comment': one.id },
      author(one),
      words(one),
      thumb(one),
      h('button', { class: 'answer', click: open }, labels.reply),
      answer,
    );
  });
}

/** At the end of the page, far from its post. */
function openMenu(post: Post): void {
  const close = (act: () => void) => () => {
    act();
    menu.remove();
  };
  const menu = h(
    'div',
    { role: 'menu', class: 'menu' },
    h(
      'div',
      { role: 'menuitem', tabindex: '0', press: close(() => recordSent('share', '', post)) },
      labels.repost,
    ),
    h(
      'div',
      { role: 'menuitem', tabindex: '0', click: close(() => openShareBox(post)) },
      labels.thoughts,
    ),
  );
  document.body.append(menu);
}

function poll(post: Post): HTMLElement {
  const choices = ['Prabowo-Gibran', 'Belum tahu'].map((name) =>
    h('label', {}, h('input', { type: 'radio', name: post.id, value: name }), name),
  );
  const vote = () => {
    const chosen = place.querySelector<HTMLInputElement>('input:checked');
    if (chosen) recordSent('like', '', { ...post, text: chosen.value });
  };
  const place = h('div', { class: 'poll' }, ...choices, h('button', { press: vote }, labels.vote));
  return place;
}
