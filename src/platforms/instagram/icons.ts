import { isLabelled } from '../shared/labels.ts';
import { climbTo, closestOf, firstOf } from '../shared/query.ts';
import * as labels from './labels.ts';
import * as selectors from './selectors.ts';

/** Instagram's red of a pressed heart. */
const PRESSED = /^(?:rgb\(255, 48, 64\)|#ff3040)$/i;
/** Hearts of comments measure 12 to 16 px, those of posts 24. */
const LARGEST_SMALL = 16;

/** The icon of a button, the only thing on it that says what it does. */
export function iconOf(button: Element): SVGElement | null {
  const icon: Element | null = firstOf(button, selectors.icon);
  const isOwn = icon !== null && closestOf(icon, selectors.button) === button;
  return isOwn ? (icon as SVGElement) : null;
}

export function hasIcon(button: Element, words: readonly string[]): boolean {
  const icon = iconOf(button);
  return icon !== null && isLabelled(icon, words);
}

/** A heart that would like what is not liked yet. */
export function isLike(button: Element): boolean {
  const icon = iconOf(button);
  if (!icon || isPressed(icon)) return false;
  return isLabelled(icon, labels.LIKE) || isFirstOfPost(button);
}

export function isLiked(button: Element): boolean {
  const icon = iconOf(button);
  return icon !== null && isPressed(icon);
}

/** A heart beside a comment: small, or outside of the row of icons where no size is given. */
export function isSmall(button: Element): boolean {
  const size = Number(iconOf(button)?.getAttribute('width') ?? Number.NaN);
  if (size > 0) return size <= LARGEST_SMALL;
  return closestOf(button, selectors.commentItem) !== null;
}

function isPressed(icon: SVGElement): boolean {
  if (isLabelled(icon, labels.UNLIKE)) return true;
  const { color, fill } = getComputedStyle(icon);
  return [icon.getAttribute('fill'), icon.getAttribute('color'), color, fill].some((paint) =>
    PRESSED.test(paint ?? ''),
  );
}

/** In a language nobody described the heart is still the first icon of a post's own row. */
function isFirstOfPost(button: Element): boolean {
  const post = closestOf(button, selectors.post);
  const bar = post && firstOf(post, selectors.actionBar);
  if (!bar?.contains(button) || hasIcon(button, labels.SHARE_ICON)) return false;
  const first = firstOf(bar, selectors.icon);
  return first !== null && climbTo(first, (at) => at === button) !== null;
}
