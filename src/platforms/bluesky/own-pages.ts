import { isLabelled } from '../shared/labels.ts';
import { actUpon, isOneOf, written } from '../shared/own-page.ts';
import { firstOf } from '../shared/query.ts';
import type { OwnPages, SeenActivity } from '../types.ts';
import { LIKES_TAB, REPLIES_TAB } from './labels.ts';
import { handleIn, readPost } from './posts.ts';
import { momentOfKey } from './record-moment.ts';
import * as selectors from './selectors.ts';

const PROFILE = /^\/profile\/[^/]+\/?$/;

/** Posts, replies, quotes, reposts and likes; the moment of a repost or like is not shown. */
export const ownPages: OwnPages = {
  isCandidate: ({ pathname }) => PROFILE.test(pathname),
  isOwn(root, own) {
    const { pathname } = root.location;
    if (!PROFILE.test(pathname) || firstOf(root, selectors.signIn)) return false;
    return isOneOf(handleIn(pathname), own) || firstOf(root, selectors.ownProfileEdit) !== null;
  },
  items: selectors.post,
  read,
};

function read(item: Element): SeenActivity | null {
  const page = item.ownerDocument;
  const post = readPost(item);
  const at = momentOfKey(post.url?.match(/\/post\/([^/?#]+)/)?.[1] ?? '');
  const tab = firstOf(page, selectors.openTab);
  if (tab && isLabelled(tab, LIKES_TAB)) return actUpon('like', post, at);
  if (!isOneOf(post.handle ?? '', [handleIn(page.location.pathname)])) {
    return firstOf(item, selectors.repostedBy) ? actUpon('share', post, at) : null;
  }
  const quoted = firstOf(item, selectors.quoted);
  const target = quoted && readPost(quoted);
  const own = { ...post, text: target?.text === post.text ? '' : (post.text ?? '') };
  const isReply = tab !== null && isLabelled(tab, REPLIES_TAB);
  return written(target ? 'quote' : isReply ? 'reply' : 'post', own, at, target);
}
