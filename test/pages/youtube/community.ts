import { groups, postOf } from '../shared/content.ts';
import { h } from '../shared/h.ts';
import { recordSent } from '../shared/sent.ts';
import { likeButton, memberButton, subscribeButton, wrapped } from './buttons.ts';
import { commentBox } from './comment-box.ts';
import { comments } from './comments.ts';
import { labels } from './labels.ts';

/** A community post's own page, with a poll and comments. */
export function communityPage(id: string): HTMLElement[] {
  const post = postOf(id);
  const choices = [post.text, 'Belum tahu'].map((text) => {
    const choice = h(
      'tp-yt-paper-item',
      {
        role: 'option',
        tabindex: '0',
        press: () => {
          recordSent('like', '', { ...post, text });
          choice.setAttribute('aria-selected', 'true');
        },
      },
      text,
    );
    return choice;
  });
  return [
    h(
      'ytd-backstage-post-thread-renderer',
      {},
      h(
        'ytd-backstage-post-renderer',
        {},
        h('a', { href: `/@${post.handle}` }, h('span', { id: 'author-text' }, post.author)),
        h('span', { id: 'published-time-text' }, h('a', { href: `/post/${id}` }, post.age)),
        h('yt-formatted-string', { id: 'content-text' }, post.text),
        h('ytd-backstage-poll-renderer', {}, ...choices),
        wrapped('ytd-toggle-button-renderer', 'like-button', likeButton(labels.like(9), post)),
      ),
    ),
    comments(post),
  ];
}

/** One's own channel, where community posts are written. */
export function ownChannelPage(): HTMLElement[] {
  const lines = [1, 2].map((place) =>
    h('textarea', { 'aria-label': labels.choice(place), rows: '1' }),
  ) as HTMLTextAreaElement[];
  const poll = h('ytd-backstage-poll-editor-renderer');
  const box = commentBox({
    placeholder: labels.createPost,
    word: labels.post,
    beside: [
      poll,
      h('button', { id: 'poll-button', click: () => poll.replaceChildren(...lines) }, labels.poll),
    ],
    publish: (text) => {
      const choices = lines.map(({ value }) => value).filter(Boolean);
      recordSent('post', [text, ...choices].join('\n\n'));
    },
    onClosed: () => box.toggleAttribute('hidden', true),
  });
  box.toggleAttribute('hidden', true);
  const opener = h(
    'div',
    {
      id: 'commentbox-placeholder',
      role: 'button',
      click: () => box.toggleAttribute('hidden', false),
    },
    labels.createPost,
  );
  return [h('ytd-backstage-post-dialog-renderer', {}, opener, box)];
}

/** The head of a channel of campaigners. */
export function channelPage(): HTMLElement[] {
  const group = groups.at(-1);
  const account = { author: group?.name ?? '', handle: 'barisan' };
  return [
    h(
      'yt-page-header-view-model',
      {},
      h('h1', {}, account.author),
      h('yt-description-preview-view-model', {}, group?.about ?? ''),
      subscribeButton(account),
      memberButton({ ...account, text: group?.about ?? '' }),
    ),
  ];
}
