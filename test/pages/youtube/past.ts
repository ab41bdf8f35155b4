import { h } from '../shared/h.ts';
import { likedPosts, othersPosts, ownPosts } from '../shared/own-content.ts';
import { me, type Post } from '../shared/people.ts';

/** Community posts of a channel; one's own links to the Studio. */
export function channelPosts(handle: string): HTMLElement[] {
  const isOwn = handle === me.handle;
  const studio = h('a', { href: 'https://studio.youtube.com/channel/UC1' }, 'Sesuaikan channel');
  const head = h('yt-page-header-view-model', {}, h('h1', {}, handle), ...(isOwn ? [studio] : []));
  return [head, ...(isOwn ? ownPosts : othersPosts(handle)).map(post)];
}

/** "Video yang disukai". */
export function likedVideos(): HTMLElement[] {
  return likedPosts.map((video) =>
    h(
      'ytd-playlist-video-renderer',
      {},
      h('h3', {}, h('a', { id: 'video-title', href: `/watch?v=${video.id}&list=LL` }, video.text)),
      h('div', { id: 'channel-name' }, h('a', { href: `/@${video.handle}` }, video.author)),
    ),
  );
}

function post({ id, handle, author, text, age }: Post): HTMLElement {
  return h(
    'ytd-backstage-post-renderer',
    {},
    h('a', { href: `/@${handle}` }, h('span', { id: 'author-text' }, author)),
    h('span', { id: 'published-time-text' }, h('a', { href: `/post/${id}` }, age)),
    h('yt-formatted-string', { id: 'content-text' }, text),
  );
}
