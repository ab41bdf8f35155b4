import { doubleTapReader } from '../shared/double-tap.ts';
import { allOf } from '../shared/query.ts';
import { isLiked, isSmall } from './icons.ts';
import { mediaAround } from './media.ts';
import { postAround } from './posts.ts';
import * as selectors from './selectors.ts';

/** The picture of a post while a second tap on it lasts; a double tap never unlikes. */
export function likingTapReader(): (event: Event, origin: Element) => HTMLElement | null {
  const doubleTapped = doubleTapReader(mediaAround);
  return (event, origin) => {
    const media = doubleTapped(event, origin);
    return media && !isLikedAlready(media) ? media : null;
  };
}

function isLikedAlready(media: Element): boolean {
  const post = postAround(media);
  const hearts = post ? allOf(post, selectors.button).filter((one) => !isSmall(one)) : [];
  return hearts.some(isLiked);
}
