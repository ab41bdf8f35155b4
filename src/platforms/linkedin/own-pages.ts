import { actUpon, isOneOf, toMoment, written } from '../shared/own-page.ts';
import { allOf, firstOf } from '../shared/query.ts';
import type { OwnPages, SeenActivity } from '../types.ts';
import { handleIn, postAround, readItem } from './posts.ts';
import * as selectors from './selectors.ts';

const ACTIVITY = /^\/in\/[^/]+\/recent-activity\/(all|shares|posts|comments|reactions)\/?$/;

/** Posts, reposts, comments and reactions; the moment of a repost or reaction is not shown. */
export const ownPages: OwnPages = {
  isCandidate: ({ pathname }) => ACTIVITY.test(pathname),
  isOwn(root, own) {
    const { pathname } = root.location;
    if (!ACTIVITY.test(pathname) || firstOf(root, selectors.signIn)) return false;
    // `/in/me/` leads everybody to their own.
    return isOneOf(handleIn(pathname), [...own, 'me']);
  },
  items: selectors.activityPost,
  read,
};

function read(item: Element): SeenActivity | null {
  if (postAround(item) !== item) return null;
  const { pathname } = item.ownerDocument.location;
  const tab = ACTIVITY.exec(pathname)?.[1];
  const post = readItem(item);
  const at = momentOfUrn(item.getAttribute('data-urn') ?? '');
  if (tab === 'reactions') return actUpon('like', post, at);
  const me = handleIn(pathname);
  if (tab === 'comments') {
    const comments = allOf(item, selectors.comment).map(readItem);
    const mine = comments.find(({ handle }) => isOneOf(handle ?? '', [me]));
    const { text = '' } = mine ?? {};
    return text === ''
      ? null
      : written('comment', { text, ...(post.url && { url: post.url }) }, null, post);
  }
  const head = firstOf(item, selectors.activityHead);
  // `/in/me/` does not say the name; without a head the card's author is who acts.
  const isMine = me === 'me' ? head === null : isOneOf(post.handle ?? '', [me]);
  if (isMine) return written('post', post, at);
  return head ? actUpon('share', post, at) : null;
}

/** The upper 41 bits of a post's number are the milliseconds since 1970 (known since 2021, others' scripts). */
function momentOfUrn(urn: string): string | null {
  const id = urn.match(/urn:li:(?:activity|ugcPost):(\d{18,20})/)?.[1];
  return id ? toMoment(Number(BigInt(id) >> 22n)) : null;
}
