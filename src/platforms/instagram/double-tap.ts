import { allOf } from '../shared/query.ts';
import { isLiked, isSmall } from './icons.ts';
import { mediaAround } from './media.ts';
import { postAround } from './posts.ts';
import * as selectors from './selectors.ts';

/** Longest pause between two taps that may count as one double tap (ms). */
const PAUSE = 500;

/**
 * Tells the second tap on a picture. It is known as soon as it begins: some devices like on the
 * second `touchend`, others on `dblclick`.
 * @returns the picture while a second tap on it lasts, null otherwise; a double tap never unlikes
 */
export function doubleTapReader(): (event: Event, origin: Element) => HTMLElement | null {
  let first: { media: HTMLElement; at: number } | null = null;
  let second: HTMLElement | null = null;
  return (event, origin) => {
    if (event.type.startsWith('key')) return null;
    const media = mediaAround(origin);
    if (event.type === 'pointerdown') {
      const isSecond = media && first?.media === media && event.timeStamp - first.at < PAUSE;
      second = isSecond ? media : null;
      first = media && !isSecond ? { media, at: event.timeStamp } : null;
    }
    const isDouble = media !== null && (media === second || event.type === 'dblclick');
    return isDouble && !isLikedAlready(media) ? media : null;
  };
}

function isLikedAlready(media: Element): boolean {
  const post = postAround(media);
  const hearts = post ? allOf(post, selectors.button).filter((one) => !isSmall(one)) : [];
  return hearts.some(isLiked);
}
