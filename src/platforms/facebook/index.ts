import { allOf, firstOf } from '../shared/query.ts';
import type { Health, Platform } from '../types.ts';
import { facebookReader } from './acts.ts';
import { isPrivatePlace } from './editors.ts';
import { handleOf } from './handles.ts';
import { ownPages } from './own-pages.ts';
import * as selectors from './selectors.ts';

export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['https://www.facebook.com/*', 'https://m.facebook.com/*'],
  ...facebookReader(),
  // Synthetic presses of publishing buttons and likes and Enter in comments work (others, August 2026).
  replayable: ['post', 'comment', 'reply', 'share', 'like'],
  health,
  self,
  ownPages,
};

function health(root: Document): Health {
  const { pathname } = root.location;
  if (firstOf(root, selectors.signIn) || isPrivatePlace(pathname)) return 'tidak-ada-yang-dijaga';
  const known = [
    ...selectors.post,
    ...selectors.message,
    ...selectors.comment,
    ...selectors.likeMark,
  ];
  if (allOf(root, known).length > 0) return 'aktif';
  const showsPosts = pathname === '/' || pathname === '/home.php' || pathname.includes('/posts/');
  return showsPosts && firstOf(root, selectors.main)?.textContent ? 'tidak-dikenali' : 'aktif';
}

/** Handle of the signed-in user, else their account number from the page's start data. */
function self(root: Document): string | null {
  const links = allOf(root, selectors.ownProfile);
  const handle = links.map((link) => handleOf(link.getAttribute('href') ?? '')).find(Boolean);
  if (handle) return handle;
  for (const script of allOf(root, selectors.signedInData)) {
    const [, id] = script.textContent?.match(/"USER_ID":"([1-9]\d*)"/) ?? [];
    if (id) return id;
  }
  return null;
}
