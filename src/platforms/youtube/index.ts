import { allOf, firstOf } from '../shared/query.ts';
import type { Health, Platform } from '../types.ts';
import { youtubeReader } from './acts.ts';
import { ownPages } from './own-pages.ts';
import * as selectors from './selectors.ts';

/**
 * Videos, Shorts, community posts, live chat and the Studio's upload. YouTube has no repost, quote or
 * group: its share button only hands out a link. Stories are gone since 2023. Names of channels are
 * changed in the Studio and not guarded. A vote in a poll is read as a like of the choice.
 */
export const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  frames: ['https://www.youtube.com/live_chat*'],
  ...youtubeReader,
  // Synthetic presses of the send buttons work (others, July 2026).
  replayable: ['post', 'comment', 'reply'],
  health,
  // The handle shows only while the account menu is open.
  self: () => null,
  ownPages,
};

function health(root: Document): Health {
  if (firstOf(root, selectors.signIn)) return 'tidak-ada-yang-dijaga';
  const { pathname } = root.location;
  const shows = /^\/(?:watch|shorts\/|live\/|post\/)/.test(pathname);
  const known = [...selectors.like, ...selectors.editor, ...selectors.comment];
  if (!shows || allOf(root, known).length > 0) return 'aktif';
  return firstOf(root, selectors.app)?.textContent ? 'tidak-dikenali' : 'aktif';
}
