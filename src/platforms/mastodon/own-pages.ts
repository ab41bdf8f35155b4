import { actUpon, isOneOf, momentOf, written } from '../shared/own-page.ts';
import { closestOf, firstOf } from '../shared/query.ts';
import type { OwnPages, SeenActivity } from '../types.ts';
import { readPost } from './posts.ts';
import * as selectors from './selectors.ts';

const PROFILE = /^\/@([^/@]+)(?:\/(?:with_replies|media|featured))?\/?$/;
/** Shown to the signed-in user alone. */
const FAVOURITES = /^\/(?:web\/)?favourites\/?$/;

/** Posts, replies, boosts and favourites; the moment of a boost or favourite is not shown. */
export const ownPages: OwnPages = {
  isCandidate: ({ pathname }) => FAVOURITES.test(pathname) || handleAt(pathname) !== '',
  isOwn(root, own) {
    const { pathname, hostname } = root.location;
    if (!firstOf(root, selectors.app) || firstOf(root, selectors.signIn)) return false;
    if (FAVOURITES.test(pathname)) return true;
    const handle = handleAt(pathname);
    const named = [handle, `${handle}@${hostname}`].some((one) => isOneOf(one, own));
    return handle !== '' && (named || firstOf(root, selectors.ownProfileEdit) !== null);
  },
  items: selectors.post,
  read,
};

function read(item: Element): SeenActivity | null {
  const { pathname } = item.ownerDocument.location;
  const post = readPost(item);
  const at = momentOf(firstOf(item, ['time']));
  if (FAVOURITES.test(pathname)) return actUpon('like', post, at);
  const [name = ''] = (post.handle ?? '').split('@');
  const isBoost = item.parentElement && firstOf(item.parentElement, selectors.boostedBy) !== null;
  if (isBoost || !isOneOf(name, [handleAt(pathname)])) return actUpon('share', post, at);
  return written(closestOf(item, selectors.answers) ? 'reply' : 'post', post, at);
}

function handleAt(pathname: string): string {
  return PROFILE.exec(pathname)?.[1] ?? '';
}
