import { actUpon, isOneOf, toMoment, written } from '../shared/own-page.ts';
import { firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import type { OwnPages, SeenActivity } from '../types.ts';
import * as selectors from './selectors.ts';
import { handleIn } from './videos.ts';

const PROFILE = /^\/@[^/]+\/?$/;

/** Videos of the profile, its tabs of likes and reposts; the moment of a like or repost is not shown. */
export const ownPages: OwnPages = {
  isCandidate: ({ pathname }) => PROFILE.test(pathname),
  isOwn(root, own) {
    const { pathname } = root.location;
    if (!PROFILE.test(pathname) || firstOf(root, selectors.signIn)) return false;
    return isOneOf(handleIn(pathname), own) || firstOf(root, selectors.ownProfileEdit) !== null;
  },
  items: [...selectors.ownVideo, ...selectors.likedVideo, ...selectors.repostedVideo],
  read,
};

function read(item: Element): SeenActivity | null {
  const link = firstOf(item, ['a[href*="/video/"], a[href*="/photo/"]']);
  const url = link && new URL(link.getAttribute('href') ?? '', 'https://www.tiktok.com');
  if (!url) return null;
  const words = firstOf(item, selectors.ownVideoWords);
  const text = words ? readText(words) : (firstOf(item, ['img[alt]'])?.getAttribute('alt') ?? '');
  const handle = handleIn(url.pathname);
  const video = tidyTarget({ author: handle, handle, text, url: url.origin + url.pathname });
  const at = momentOfId(url.pathname);
  if (item.matches(selectors.likedVideo.join(','))) return actUpon('like', video, at);
  if (item.matches(selectors.repostedVideo.join(','))) return actUpon('share', video, at);
  const isMine = isOneOf(handle, [handleIn(item.ownerDocument.location.pathname)]);
  return isMine ? written('post', video, at) : null;
}

/** The upper 32 bits of a video's number are the seconds since 1970 (known since 2020, "unfurl"). */
function momentOfId(pathname: string): string | null {
  const id = pathname.match(/\/(?:video|photo)\/(\d{15,20})/)?.[1];
  return id ? toMoment(Number(BigInt(id) >> 32n) * 1000) : null;
}
