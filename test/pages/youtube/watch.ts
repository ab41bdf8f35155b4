import { postOf, posts } from '../shared/content.ts';
import { h } from '../shared/h.ts';
import type { Post } from '../shared/people.ts';
import { likeAndDislike, memberButton, subscribeButton } from './buttons.ts';
import { comments } from './comments.ts';
import { labels } from './labels.ts';
import { navigate } from './route.ts';

/** A video's page: what was watched before is still in the page, out of sight. */
export function watchPage(id: string, isLive: boolean): HTMLElement[] {
  const video = postOf(id);
  const before = posts.find((one) => one.id !== id) ?? video;
  const next = posts[(posts.indexOf(video) + 1) % posts.length] ?? video;
  const chat = h('iframe', { id: 'chatframe', src: `/live_chat/${id}`, title: labels.chat });
  return [
    h('ytd-watch-flexy', { hidden: true }, metadata(before)),
    h(
      'ytd-watch-flexy',
      { 'video-id': id },
      h('div', { class: 'picture' }, '▶'),
      metadata(video),
      isLive ? h('ytd-live-chat-frame', { id: 'chat' }, chat) : comments(video),
      h(
        'a',
        {
          href: `/watch?v=${next.id}`,
          class: 'next',
          click: (event) => {
            event.preventDefault();
            navigate(`/watch?v=${next.id}`);
          },
        },
        `${labels.next}: ${next.text}`,
      ),
    ),
  ];
}

function metadata(video: Post): HTMLElement {
  return h(
    'ytd-watch-metadata',
    {},
    h('div', { id: 'title' }, h('h1', {}, h('yt-formatted-string', {}, video.text))),
    h(
      'div',
      { id: 'owner' },
      h(
        'ytd-video-owner-renderer',
        {},
        h(
          'ytd-channel-name',
          { id: 'channel-name' },
          h('a', { href: `/@${video.handle}` }, video.author),
        ),
      ),
      memberButton(video),
      subscribeButton({ author: video.author, handle: video.handle }),
    ),
    likeAndDislike(video.likes, video),
    h('button', { 'aria-label': labels.share }, labels.share),
  );
}
