import { actUpon, isOneOf, written } from '../shared/own-page.ts';
import { allOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import type { OwnPages, SeenActivity } from '../types.ts';
import { handleIn } from './handles.ts';
import { postAround } from './posts.ts';
import * as selectors from './selectors.ts';

const CHANNEL = /^\/@[^/]+(?:\/(?:featured|videos|shorts|streams|posts|community))?\/?$/;

/**
 * Videos and posts of the own channel, and "Video yang disukai". YouTube shows ages instead of dates,
 * so that all of it is undated; one's comments are listed on a host of Google's that we do not enter.
 */
export const ownPages: OwnPages = {
  isCandidate: (location) => isLiked(location) || CHANNEL.test(location.pathname),
  isOwn(root, own) {
    if (firstOf(root, selectors.signIn)) return false;
    if (isLiked(root.location)) return true;
    const handle = handleIn(root.location.pathname);
    return isOneOf(handle, own) || firstOf(root, selectors.ownChannelEdit) !== null;
  },
  items: [...selectors.likedVideo, ...selectors.ownVideo, ...selectors.communityPost],
  read,
};

function read(item: Element): SeenActivity | null {
  const { location } = item.ownerDocument;
  const post = postAround(item);
  if (post) return isLiked(location) ? null : written('post', post, null);
  const video = readListed(item);
  if (isLiked(location)) return actUpon('like', video, null);
  return written('post', video, null);
}

/** A video as lists show it: title, channel and address. */
function readListed(item: Element) {
  const title = firstOf(item, selectors.listedTitle);
  const link = title?.closest('a') ?? firstOf(item, ['a[href*="/watch"], a[href*="/shorts/"]']);
  const href = link?.getAttribute('href') ?? '';
  const id = href.match(/[?&]v=([\w-]+)/)?.[1] ?? href.match(/\/shorts\/([\w-]+)/)?.[1];
  const channel = allOf(item, ['#channel-name a[href]', 'a[href^="/@"]']).find(
    (one) => readText(one) !== '',
  );
  return tidyTarget({
    author: channel ? readText(channel) : '',
    handle: handleIn(channel?.getAttribute('href') ?? ''),
    text: title ? readText(title) : '',
    url: id ? `https://www.youtube.com/watch?v=${id}` : '',
  });
}

function isLiked({ pathname, search }: Location): boolean {
  return pathname === '/playlist' && /[?&]list=LL(?:&|$)/.test(search);
}
