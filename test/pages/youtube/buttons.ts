import { h } from '../shared/h.ts';
import type { Account } from '../shared/people.ts';
import { recordSent, type SentTarget } from '../shared/sent.ts';
import { labels } from './labels.ts';

/** The site's native button inside of its own element. */
export function wrapped(tag: string, id: string, button: HTMLElement): HTMLElement {
  return h(tag, id ? { id } : {}, h('yt-button-shape', {}, button));
}

/** A button that likes and takes back, with its state in `aria-pressed`. */
export function likeButton(label: string, target: SentTarget): HTMLElement {
  const button = h(
    'button',
    {
      'aria-label': label,
      'aria-pressed': 'false',
      press: () => {
        const isLiked = button.getAttribute('aria-pressed') === 'true';
        recordSent(isLiked ? 'unlike' : 'like', '', target);
        button.setAttribute('aria-pressed', String(!isLiked));
      },
    },
    '👍',
  );
  return button;
}

/** The pair below a video; only the first of the two likes. */
export function likeAndDislike(count: number, target: SentTarget): HTMLElement {
  return h(
    'segmented-like-dislike-button-view-model',
    {},
    wrapped('like-button-view-model', '', likeButton(labels.like(count), target)),
    wrapped(
      'dislike-button-view-model',
      '',
      h('button', { 'aria-label': labels.dislike, 'aria-pressed': 'false' }, '👎'),
    ),
  );
}

export function subscribeButton(account: Account): HTMLElement {
  const target = { ...account, text: '' };
  const draw = (isOn: boolean) => {
    const button = h(
      'button',
      {
        'aria-label': isOn
          ? labels.unsubscribeFrom(account.author)
          : labels.subscribeTo(account.author),
        press: () => {
          recordSent(isOn ? 'unfollow' : 'follow', '', target);
          place.replaceChildren(draw(!isOn));
        },
      },
      isOn ? labels.subscribed : labels.subscribe,
    );
    return button;
  };
  const place = h('yt-subscribe-button-view-model', {}, draw(false));
  return h('div', { id: 'subscribe-button' }, place);
}

export function memberButton(target: SentTarget): HTMLElement {
  const button = h('button', { press: () => recordSent('join', '', target) }, labels.join);
  return wrapped('ytd-button-renderer', 'sponsor-button', button);
}
