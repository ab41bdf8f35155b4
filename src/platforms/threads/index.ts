import { allOf, firstOf } from '../shared/query.ts';
import type { Health, Platform } from '../types.ts';
import { threadsReader } from './acts.ts';
import { ownPages } from './own-pages.ts';
import { handleIn } from './posts.ts';
import * as selectors from './selectors.ts';

/**
 * Posts and threads of several, replies in a dialog or in place, quotes, reposts, likes, follows,
 * communities, the words of the own profile. Threads has no stories, live streams or reactions; its
 * messages are private. The choices of others' polls have no known mark, so votes are not seen yet.
 */
export const threads: Platform = {
  id: 'threads',
  name: 'Threads',
  hosts: [
    'https://www.threads.com/*',
    'https://threads.com/*',
    'https://www.threads.net/*',
    'https://threads.net/*',
  ],
  ...threadsReader(),
  // No replay is proven by anybody: every act is armed.
  replayable: [],
  health,
  self,
  ownPages,
};

function health(root: Document): Health {
  const { pathname } = root.location;
  const isPrivate = pathname.startsWith('/messages');
  if (isPrivate || firstOf(root, selectors.signIn)) return 'tidak-ada-yang-dijaga';
  if (allOf(root, [...selectors.post, ...selectors.editor]).length > 0) return 'aktif';
  const shows = pathname === '/' || pathname.includes('/post/');
  return shows && firstOf(root, selectors.main)?.textContent ? 'tidak-dikenali' : 'aktif';
}

/** The signed-in user, whom the page's start data name. */
function self(root: Document): string | null {
  for (const script of allOf(root, selectors.signedInData)) {
    const [, name] = script.textContent?.match(/"viewer":\{[^{}]*"username":"([\w.]+)"/) ?? [];
    if (name) return name;
  }
  const own = root.querySelector('nav a[href^="/@"], [role="navigation"] a[href^="/@"]');
  return handleIn(own?.getAttribute('href') ?? '') || null;
}
