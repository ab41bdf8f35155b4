import { dateInWords } from '../shared/date-in-words.ts';
import { isLabelled, labelOf } from '../shared/labels.ts';
import { isOneOf, written } from '../shared/own-page.ts';
import { allOf, firstOf } from '../shared/query.ts';
import type { OwnPages, SeenActivity } from '../types.ts';
import { readEntry } from './activity-log.ts';
import { handleOf } from './handles.ts';
import { EDIT_PROFILE } from './labels.ts';
import { readPost } from './posts.ts';
import * as selectors from './selectors.ts';

/** `/me/allactivity`, `/<name>/allactivity`: Facebook shows it to its owner alone. */
const LOG = /^\/[\w.]+\/allactivity\/?$/;

/** Posts of the profile, and what the activity log tells of comments, likes, shares, follows and groups. */
export const ownPages: OwnPages = {
  isCandidate: (location) => LOG.test(location.pathname) || profileAt(location) !== '',
  isOwn(root, own) {
    if (firstOf(root, selectors.signIn)) return false;
    if (LOG.test(root.location.pathname)) return true;
    return isOneOf(profileAt(root.location), own) || hasEditButton(root);
  },
  items: [...selectors.post, ...selectors.logEntry],
  read: (item) =>
    LOG.test(item.ownerDocument.location.pathname) ? readEntry(item) : readOwnPost(item),
};

function readOwnPost(item: Element): SeenActivity | null {
  const { location } = item.ownerDocument;
  const post = readPost(item);
  // Others write on one's profile too.
  if (!isOneOf(post.handle ?? '', [profileAt(location)])) return null;
  const times = allOf(item, selectors.permalink).map((link) => dateInWords(labelOf(link)));
  return written('post', post, times.find((time) => time !== null) ?? null);
}

function profileAt({ pathname, search }: Location): string {
  return pathname.startsWith('/groups/') ? '' : handleOf(pathname + search);
}

function hasEditButton(root: Document): boolean {
  const main = firstOf(root, selectors.main);
  return (
    main !== null && allOf(main, selectors.button).some((one) => isLabelled(one, EDIT_PROFILE))
  );
}
