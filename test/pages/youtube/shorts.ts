import { postOf, posts } from '../shared/content.ts';
import { h } from '../shared/h.ts';
import type { Post } from '../shared/people.ts';
import { likeAndDislike, subscribeButton } from './buttons.ts';

/** Shorts: several stand in the page, one of them plays. */
export function shortsPage(id: string): HTMLElement[] {
  const playing = postOf(id);
  const before = posts.find((one) => one.id !== id) ?? playing;
  return [short(before, false), short(playing, true)];
}

function short(post: Post, isActive: boolean): HTMLElement {
  return h(
    'ytd-reel-video-renderer',
    { 'is-active': isActive },
    h('div', { class: 'picture' }, '▶'),
    h('yt-shorts-video-title-view-model', {}, h('h2', {}, post.text)),
    h(
      'yt-reel-channel-bar-view-model',
      {},
      h('a', { href: `/@${post.handle}/shorts` }, post.author),
      subscribeButton({ author: post.author, handle: post.handle }),
    ),
    h('reel-action-bar-view-model', {}, likeAndDislike(post.likes, post)),
  );
}
