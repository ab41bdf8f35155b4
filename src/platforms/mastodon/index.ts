import { allOf, firstOf } from '../shared/query.ts';
import type { Health, Platform } from '../types.ts';
import { mastodonReader } from './acts.ts';
import { ownPages } from './own-pages.ts';
import * as selectors from './selectors.ts';

/**
 * Posts with warning and poll, replies, quotes, edits, boosts, favourites, votes, follows, name and
 * words of the profile. Mastodon has no stories, live chat, groups or reactions. Other hosts than these
 * are guarded once the user has let us into them (src/anywhere/guard-granted.ts).
 */
export const mastodon: Platform = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['https://mastodon.social/*', 'https://mastodon.online/*', 'https://mstdn.social/*'],
  ...mastodonReader,
  // Nobody proves a replay: every act is armed.
  replayable: [],
  health,
  self,
  ownPages,
};

function health(root: Document): Health {
  if (firstOf(root, selectors.signIn) || !firstOf(root, selectors.app)) {
    return 'tidak-ada-yang-dijaga';
  }
  if (allOf(root, [...selectors.post, ...selectors.form, ...selectors.head]).length > 0) {
    return 'aktif';
  }
  const shows = /^\/(?:home|public|explore|@[^/]+\/\d+)/.test(root.location.pathname);
  return shows && firstOf(root, selectors.app)?.textContent?.trim() ? 'tidak-dikenali' : 'aktif';
}

/** The handle of the signed-in user, from the page's start data. */
function self(root: Document): string | null {
  const data = firstOf(root, selectors.initialState)?.textContent;
  const id = data?.match(/"me":"(\d+)"/)?.[1];
  if (!data || !id) return null;
  return data.match(new RegExp(`"${id}":\\{"id":"${id}","username":"([^"]+)"`))?.[1] ?? null;
}
