import { climbTo, closestOf, firstOf } from '../shared/query.ts';
import { accountIn } from './accounts.ts';
import { iconOf } from './icons.ts';
import { postAround } from './posts.ts';
import * as selectors from './selectors.ts';

/** The picture or video of a post when the element lies in it; two taps there like the post. */
export function mediaAround(element: Element): HTMLElement | null {
  const control = closestOf(element, [...selectors.button, 'a[href]']);
  if (control && isSmallControl(control)) return null;
  const post = postAround(element);
  if (!post) return null;
  const bar = firstOf(post, selectors.actionBar);
  if (!bar) {
    const film = climbTo(element, (at) => at === post || firstOf(at, selectors.video) !== null);
    return film && film !== post && !accountIn(film) ? film : null;
  }
  // Head, media, row of icons: whatever stands before the icons and names nobody is the media.
  const block = climbTo(
    element,
    (at) => !at.contains(bar) && at.parentElement !== null && at.parentElement.contains(bar),
  );
  if (!block || !post.contains(block) || accountIn(block)) return null;
  const isBefore = block.compareDocumentPosition(bar) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBefore && !block.querySelector('time') ? block : null;
}

/** Arrows of a carousel, sound, tags: on the picture, but not the picture. */
function isSmallControl(control: Element): boolean {
  return control.matches('a') || control.hasAttribute('aria-label') || iconOf(control) !== null;
}
