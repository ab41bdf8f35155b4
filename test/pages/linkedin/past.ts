import { h } from '../shared/h.ts';
import { likedPosts, othersPosts, ownPosts } from '../shared/own-content.ts';
import { me, type Post } from '../shared/people.ts';
import { author } from './item.ts';
import { labels } from './labels.ts';

/** `/in/<name>/recent-activity/<tab>/`, in the site's older view. */
export function activityPage(handle: string, tab: string): HTMLElement {
  const isOwn = handle === me.handle;
  document.body.append(startData());
  const own = isOwn ? ownPosts : othersPosts(handle);
  if (tab === 'reactions') return list(likedPosts.map((post) => card(post, labels.reacted)));
  if (tab === 'comments') {
    const comments = likedPosts.map((post, index) =>
      card(post, labels.commented, comment(own[index] as Post)),
    );
    return list(comments);
  }
  return list([...own.map((post) => card(post)), card(likedPosts[3] as Post, labels.reposted)]);
}

const list = (cards: HTMLElement[]) => h('div', { class: 'scaffold-finite-scroll' }, ...cards);

function card(post: Post, says?: string, below?: HTMLElement): HTMLElement {
  const head = says ? [h('span', { class: 'update-components-header__text-view' }, says)] : [];
  return h(
    'div',
    { class: 'feed-shared-update-v2', 'data-urn': urnOf(post) },
    ...head,
    author(post),
    h('div', { class: 'update-components-text' }, post.text),
    ...(below ? [below] : []),
  );
}

function comment(post: Post): HTMLElement {
  return h(
    'article',
    { class: 'comments-comment-entity' },
    author(post),
    h('div', { class: 'comments-comment-item__main-content' }, post.text),
  );
}

/** The number of a post holds its date. */
function urnOf({ id, at = '' }: Post): string {
  const number = (BigInt(new Date(at).getTime()) << 22n) + BigInt(id.slice(-4));
  return `urn:li:activity:${number}`;
}

/** What the older view leaves in its page: who is signed in. */
function startData(): HTMLElement {
  const data = {
    data: { $type: 'com.linkedin.voyager.common.Me' },
    included: [{ publicIdentifier: me.handle }],
  };
  return h('code', { hidden: true }, JSON.stringify(data));
}
