import { allOf, closestOf, firstOf } from '../shared/query.ts';
import type { Health, Platform } from '../types.ts';
import { instagramReader } from './acts.ts';
import { handleOf, placeOf } from './addresses.ts';
import { ownPages } from './own-pages.ts';
import * as selectors from './selectors.ts';

export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['https://www.instagram.com/*'],
  ...instagramReader(),
  // Synthetic presses for these are used by others (instafn, January 2026); none is known for captions.
  replayable: ['comment', 'reply', 'share', 'like', 'follow'],
  health,
  self,
  ownPages,
};

function health(root: Document): Health {
  const { kind } = placeOf(root.location);
  const isUnguarded = kind === 'messages' || kind === 'accounts';
  if (isUnguarded || firstOf(root, selectors.signIn)) return 'tidak-ada-yang-dijaga';
  if (allOf(root, [...selectors.post, ...selectors.icon]).some(isInMain)) return 'aktif';
  const showsPosts = kind === 'home' || kind === 'post';
  return showsPosts && firstOf(root, selectors.main)?.textContent ? 'tidak-dikenali' : 'aktif';
}

function isInMain(part: Element): boolean {
  return closestOf(part, [...selectors.main, ...selectors.dialog]) !== null;
}

/** The account whose picture the menu shows; pictures in the feed and in stories are others'. */
function self(root: Document): string | null {
  const own = allOf(root, selectors.ownProfile).filter((link) => !isInMain(link));
  return own.map((link) => handleOf(link.getAttribute('href') ?? '')).find(Boolean) ?? null;
}
