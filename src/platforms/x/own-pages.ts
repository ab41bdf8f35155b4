import { actUpon, isOneOf, momentOf, written } from '../shared/own-page.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import type { OwnPages, SeenActivity } from '../types.ts';
import { ownWords, readPost, readQuoted } from './posts.ts';
import * as selectors from './selectors.ts';

/** A profile and its tabs; `/<name>/likes` is shown to its owner alone. */
const PROFILE = /^\/(\w{1,15})(?:\/(with_replies|likes|media|highlights|articles))?\/?$/;
const PLACES =
  /^(?:home|explore|notifications|messages|search|settings|compose|i|jobs|login|tos|privacy)$/;

/** Posts, replies, quotes, reposts and likes; the moment of a repost or like is not shown. */
export const ownPages: OwnPages = {
  isCandidate: (location) => profileAt(location) !== null,
  isOwn(root, own) {
    const profile = profileAt(root.location);
    if (!profile) return false;
    return isOneOf(profile.handle, own) || firstOf(root, selectors.ownProfileEdit) !== null;
  },
  items: selectors.ownItem,
  read,
};

function read(article: Element): SeenActivity | null {
  const profile = profileAt(article.ownerDocument.location);
  const post = readPost(article);
  const url = lasting(post.url);
  const target = { ...post, ...(url && { url }) };
  const time = allOf(article, ['time']).find((one) => !closestOf(one, selectors.quotedBox));
  const at = momentOf(time);
  if (profile?.tab === 'likes') return actUpon('like', target, at);
  if (!isOneOf(post.handle ?? '', [profile?.handle ?? ''])) {
    // Others' posts stand here as reposts, or above one's own reply to them.
    return firstOf(article, selectors.socialContext) ? actUpon('share', target, at) : null;
  }
  const quoted = firstOf(article, selectors.quotedBox);
  const own = { text: ownWords(article), ...(url && { url }) };
  return written(quoted ? 'quote' : 'post', own, at, quoted && readQuoted(quoted));
}

function profileAt({ pathname }: Location): { handle: string; tab: string } | null {
  const [, handle = '', tab = ''] = PROFILE.exec(pathname) ?? [];
  return handle === '' || PLACES.test(handle) ? null : { handle, tab };
}

/** Without the handle, which the user may change; exports give the same address. */
function lasting(url: string | undefined): string | undefined {
  const id = url?.match(/\/status\/(\d+)/)?.[1];
  return id && `https://x.com/i/web/status/${id}`;
}
