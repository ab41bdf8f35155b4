import { posts } from '../shared/content.ts';
import { h } from '../shared/h.ts';
import { me } from '../shared/people.ts';
import { recordSent, type SentTarget } from '../shared/sent.ts';
import { likeButton, wrapped } from './buttons.ts';
import { commentBox } from './comment-box.ts';
import { labels } from './labels.ts';

/** The comments of a video or community post: the box, two others' comments and one's own. */
export function comments(about: SentTarget): HTMLElement {
  const own = { ...me, text: 'Terima kasih infonya.' };
  const shown = [...posts.slice(0, 2), own].map((one, index) => thread(one, index, about));
  return h('ytd-comments', { id: 'comments' }, simpleBox(about), ...shown);
}

/** A line that becomes the real box when it is pressed. */
function simpleBox(about: SentTarget): HTMLElement {
  const publish = (text: string) => recordSent('comment', text, about);
  const box = commentBox({
    placeholder: labels.addComment,
    word: labels.comment,
    publish,
    onClosed: () => place.replaceChildren(line),
  });
  const line = h(
    'div',
    { id: 'simplebox-placeholder', role: 'button', click: () => place.replaceChildren(box) },
    labels.addComment,
  );
  const place = h('ytd-comment-simplebox-renderer', {}, line);
  return place;
}

function thread(comment: SentTarget, index: number, about: SentTarget): HTMLElement {
  const reply = h('div', { id: 'reply-dialog' });
  const words = h('div', { id: 'content-text' }, comment.text);
  const answer = () => {
    const box = commentBox({
      placeholder: labels.addReply,
      word: labels.reply,
      publish: (text) => recordSent('reply', text, comment),
      onClosed: () => reply.replaceChildren(),
    });
    reply.replaceChildren(h('ytd-comment-reply-dialog-renderer', {}, box));
  };
  const change = () => {
    const box = commentBox({
      placeholder: labels.addComment,
      word: labels.save,
      text: comment.text,
      publish: (text) => recordSent('comment', text, about),
      onClosed: () => reply.replaceChildren(),
    });
    reply.replaceChildren(h('ytd-comment-dialog-renderer', {}, box));
  };
  const isOwn = comment.handle === me.handle;
  return h(
    'ytd-comment-thread-renderer',
    {},
    h(
      'ytd-comment-view-model',
      { id: 'comment' },
      h(
        'div',
        { id: 'header-author' },
        h('a', { href: `/@${comment.handle}` }, h('h3', { id: 'author-text' }, comment.author)),
        h('span', { id: 'published-time-text' }, h('a', { href: `?lc=${index}` }, '1 jam lalu')),
      ),
      words,
      h(
        'ytd-comment-engagement-bar',
        {},
        wrapped(
          'ytd-toggle-button-renderer',
          'like-button',
          likeButton(labels.likeComment, comment),
        ),
        wrapped(
          'ytd-button-renderer',
          isOwn ? 'edit-button' : 'reply-button-end',
          h('button', { click: isOwn ? change : answer }, isOwn ? labels.edit : labels.reply),
        ),
      ),
      reply,
    ),
  );
}
