import { h } from '../shared/h.ts';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { openComposer } from './composer.ts';
import { labels } from './labels.ts';

/** One row of the feed. */
export function feedItem(post: Post): HTMLElement {
  let isReposted = false;
  const repost = () => {
    isReposted = !isReposted;
    recordSent(isReposted ? 'share' : 'unshare', '', post);
  };
  return h(
    'div',
    { 'data-testid': `feedItem-by-${post.handle}`, 'data-post': post.id, class: 'item' },
    h('a', { href: `/profile/${post.handle}` }, post.author),
    h('a', { href: `/profile/${post.handle}/post/${post.id}` }, post.age),
    h('div', { 'data-testid': 'postText', 'data-word-wrap': '1' }, post.text),
    h(
      'div',
      { class: 'bar' },
      h(
        'button',
        {
          'data-testid': 'replyBtn',
          'aria-label': labels.reply,
          click: () => openComposer('reply', post),
        },
        '↩',
      ),
      h(
        'button',
        {
          'data-testid': 'repostBtn',
          'aria-label': labels.repost,
          click: () => openMenu(isReposted, repost, post),
        },
        '⇄',
      ),
      likeButton(post),
    ),
  );
}

function likeButton(post: Post): HTMLElement {
  const button = h(
    'button',
    {
      'data-testid': 'likeBtn',
      'aria-label': labels.like(post.likes),
      press: () => {
        const isLiked = button.getAttribute('data-testid') === 'unlikeBtn';
        recordSent(isLiked ? 'unlike' : 'like', '', post);
        button.setAttribute('data-testid', isLiked ? 'likeBtn' : 'unlikeBtn');
      },
    },
    '♡',
  );
  return button;
}

/** At the end of the page, far from its post; taking back bears the same test id. */
function openMenu(isReposted: boolean, repost: () => void, post: Post): void {
  const close = (act: () => void) => () => {
    act();
    menu.remove();
  };
  const menu = h(
    'div',
    { role: 'menu', class: 'menu' },
    h(
      'div',
      {
        role: 'menuitem',
        tabindex: '0',
        'data-testid': 'repostDropdownRepostBtn',
        press: close(repost),
      },
      isReposted ? labels.undo : labels.repost,
    ),
    h(
      'div',
      {
        role: 'menuitem',
        tabindex: '0',
        'data-testid': 'repostDropdownQuoteBtn',
        click: close(() => openComposer('quote', post)),
      },
      labels.quote,
    ),
  );
  document.body.append(menu);
}
