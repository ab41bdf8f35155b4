import { allOf, closestOf, firstOf } from '../shared/query.ts';
import type { Health, Platform } from '../types.ts';
import { actReader } from './acts.ts';
import { readComposer } from './composer.ts';
import { ownPages } from './own-pages.ts';
import { readProfile } from './profile.ts';
import * as selectors from './selectors.ts';

/**
 * Posts and threads with their polls, replies, quotes, reposts, likes, votes (as likes of the choice), follows,
 * communities, the words of the own profile. A changed post goes out by the same buttons. X has no
 * reactions; its stories are gone since 2021; the words of its live talks are not read; messages are
 * private.
 */
export const x: Platform = {
  id: 'x',
  name: 'X',
  hosts: ['https://x.com/*', 'https://twitter.com/*'],
  actOf: actReader(),
  composerOf: (target) => {
    if (closestOf(target, selectors.profileField)) return readProfile(target);
    const composer = closestOf(target, selectors.box) && readComposer(target);
    if (!composer) return null;
    const { editors, text, kind, target: answered } = composer;
    return answered ? { editors, text, kind, target: answered } : { editors, text, kind };
  },
  // Synthetic presses of the send button and of menu items are used by others (2025–2026).
  replayable: ['post', 'reply', 'quote', 'share'],
  health,
  self: (root) => firstOf(root, selectors.ownProfile)?.getAttribute('href')?.slice(1) || null,
  ownPages,
};

function health(root: Document): Health {
  if (!firstOf(root, selectors.ownProfile)) return 'tidak-ada-yang-dijaga';
  const known = [...selectors.post, ...selectors.editor, ...selectors.userCell];
  if (allOf(root, known).length > 0) return 'aktif';
  const path = root.location.pathname;
  const showsPosts = path === '/home' || path.includes('/status/') || path.startsWith('/search');
  return showsPosts && firstOf(root, selectors.main)?.textContent ? 'tidak-dikenali' : 'aktif';
}
