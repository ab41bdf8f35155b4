import { isLabelled } from '../shared/labels.ts';
import { actUpon, isOneOf, momentOf, written } from '../shared/own-page.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import type { OwnPages, SeenActivity } from '../types.ts';
import { EDIT_PROFILE } from './labels.ts';
import { postAround, readPost } from './posts.ts';
import * as selectors from './selectors.ts';

const PROFILE = /^\/@([\w.]+)(?:\/(replies|reposts|media))?\/?$/;
/** "Suka Anda" of the settings: shown to the signed-in user alone. */
const LIKED = /^\/liked\/?$/;

/** Posts, replies, reposts and likes; the moment of a repost or like is not shown. */
export const ownPages: OwnPages = {
  isCandidate: ({ pathname }) => LIKED.test(pathname) || PROFILE.test(pathname),
  isOwn(root, own) {
    if (firstOf(root, selectors.signIn)) return false;
    const { pathname } = root.location;
    if (LIKED.test(pathname)) return true;
    return isOneOf(profileAt(pathname).handle, own) || hasEditButton(root);
  },
  items: selectors.post,
  read,
};

function read(item: Element): SeenActivity | null {
  // A quoted post belongs to the one that quotes it.
  if (item.parentElement && postAround(item.parentElement)) return null;
  const { pathname } = item.ownerDocument.location;
  const post = readPost(item);
  const at = momentOf(firstOf(item, ['time']));
  if (LIKED.test(pathname)) return actUpon('like', post, at);
  const { handle, tab } = profileAt(pathname);
  if (isOneOf(post.handle ?? '', [handle])) {
    const quoted = firstOf(item, selectors.post);
    const own = {
      ...post,
      text: quoted && readPost(quoted).text === post.text ? '' : (post.text ?? ''),
    };
    const kind = tab === 'replies' ? 'reply' : quoted ? 'quote' : 'post';
    return written(kind, own, at, quoted && readPost(quoted));
  }
  const isRepost = tab === 'reposts' || firstOf(item, selectors.repostedMark) !== null;
  return isRepost ? actUpon('share', post, at) : null;
}

function profileAt(pathname: string): { handle: string; tab: string } {
  const [, handle = '', tab = ''] = PROFILE.exec(pathname) ?? [];
  return { handle, tab };
}

function hasEditButton(root: Document): boolean {
  const isOutside = (button: Element) => closestOf(button, selectors.post) === null;
  return allOf(root, selectors.button).some(
    (button) => isLabelled(button, EDIT_PROFILE) && isOutside(button),
  );
}
