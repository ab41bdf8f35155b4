import { allOf, firstOf } from '../shared/query.ts';
import type { Health, Platform } from '../types.ts';
import { blueskyReader } from './acts.ts';
import { ownPages } from './own-pages.ts';
import { handleIn } from './posts.ts';
import * as selectors from './selectors.ts';

/**
 * Posts and threads, replies, quotes, reposts, likes, follows, name and words of the own profile.
 * Bluesky has no stories, groups, polls, live chat, reactions or editing of posts; its chats are private.
 */
export const bluesky: Platform = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['https://bsky.app/*'],
  ...blueskyReader(),
  // Nobody proves a replay: every act is armed.
  replayable: [],
  health,
  self: (root) => handleIn(firstOf(root, selectors.ownProfile)?.getAttribute('href') ?? '') || null,
  ownPages,
};

function health(root: Document): Health {
  const { pathname } = root.location;
  const isPrivate = pathname.startsWith('/messages');
  if (isPrivate || firstOf(root, selectors.signIn)) return 'tidak-ada-yang-dijaga';
  const known = [...selectors.post, ...selectors.editor, ...selectors.profileHead];
  if (allOf(root, known).length > 0) return 'aktif';
  const shows = pathname === '/' || pathname.includes('/post/');
  return shows && firstOf(root, selectors.main)?.textContent ? 'tidak-dikenali' : 'aktif';
}
