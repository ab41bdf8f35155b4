import { allOf, firstOf } from '../shared/query.ts';
import type { Health, Platform } from '../types.ts';
import { linkedinReader } from './acts.ts';
import { ownPages } from './own-pages.ts';
import { handleIn } from './posts.ts';
import * as selectors from './selectors.ts';

/**
 * Posts, comments, replies, the thumb and the six reactions, reposts with and without words, votes,
 * follows, groups, headline and summary of the own profile. LinkedIn draws each view in its own way:
 * the feed and the post of 2026, the pages of one's activity, the older view. It has no stories, no
 * live chat on the web and no hotkeys; "Hubungkan" and messages are private.
 */
export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://www.linkedin.com/*'],
  ...linkedinReader(),
  // Synthetic presses of the send buttons work (others, May 2026).
  replayable: ['comment', 'reply'],
  health,
  self,
  ownPages,
};

function health(root: Document): Health {
  const { pathname } = root.location;
  const isPrivate = pathname.startsWith('/messaging');
  if (isPrivate || firstOf(root, selectors.signIn)) return 'tidak-ada-yang-dijaga';
  if (allOf(root, [...selectors.post, ...selectors.likeToggle]).length > 0) return 'aktif';
  const shows = pathname.startsWith('/feed') || pathname.includes('/recent-activity/');
  return shows && firstOf(root, selectors.main)?.textContent ? 'tidak-dikenali' : 'aktif';
}

function self(root: Document): string | null {
  const card = handleIn(firstOf(root, selectors.ownProfile)?.getAttribute('href') ?? '');
  if (card) return card;
  const data = allOf(root, selectors.signedInData).map((code) => code.textContent ?? '');
  const me = data.find((one) => one.includes('voyager.common.Me"'));
  return me?.match(/"publicIdentifier":"([^"]+)"/)?.[1] ?? null;
}
