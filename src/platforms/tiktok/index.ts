import { allOf, firstOf } from '../shared/query.ts';
import type { Health, Platform } from '../types.ts';
import { tiktokReader } from './acts.ts';
import { isUpload } from './composer.ts';
import { ownPages } from './own-pages.ts';
import * as selectors from './selectors.ts';
import { handleIn } from './videos.ts';

/**
 * Videos in the feed and on their own pages, comments, live chat, uploads, profile. On the web TikTok
 * has no stories, quotes, groups or polls; its other ways of sharing hand out links or write private
 * messages, which are left alone.
 */
export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['https://www.tiktok.com/*'],
  ...tiktokReader(),
  // TikTok ignores what scripts dispatch (three sources, 2025–2026): every act is armed.
  replayable: [],
  health,
  self: (root) => handleIn(firstOf(root, selectors.ownProfile)?.getAttribute('href') ?? '') || null,
  ownPages,
};

function health(root: Document): Health {
  const { pathname } = root.location;
  if (firstOf(root, selectors.signIn) || pathname.startsWith('/messages')) {
    return 'tidak-ada-yang-dijaga';
  }
  const known = [...selectors.like, ...selectors.editor, ...selectors.follow];
  if (allOf(root, known).length > 0 || isUpload(root)) return 'aktif';
  const shows = pathname === '/' || /^\/(?:foryou|following)|\/video\//.test(pathname);
  return shows && firstOf(root, ['main'])?.textContent ? 'tidak-dikenali' : 'aktif';
}
