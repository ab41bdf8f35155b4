import type { Target } from '../../judge/types.ts';
import { isLabelled, labelOf, opensWith } from '../shared/labels.ts';
import { allOf, climbTo, closestOf, firstOf } from '../shared/query.ts';
import { isVisible } from '../shared/visibility.ts';
import { openedAccount } from './accounts.ts';
import * as labels from './labels.ts';
import { itemAround } from './posts.ts';
import * as selectors from './selectors.ts';

/** A toggle that would like what is not liked yet; counts ("Suka: 30 orang") are none. */
export function isLike(button: Element): boolean {
  return isToggle(button) && !isLiked(button);
}

/** What a like toggle likes: a comment, a post or the page that is open. */
export function likedBy(toggle: Element): Target {
  return itemAround(toggle) ?? openedAccount(toggle.ownerDocument);
}

/** The flyout of reactions around a button, null when there is none. */
export function flyoutAround(button: Element): HTMLElement | null {
  return climbTo(
    button,
    (at) => at !== button && at.hasAttribute('aria-label') && isLabelled(at, labels.REACTIONS),
  );
}

/**
 * The like toggle that a flyout belongs to. It hangs at the end of the body and does not say, but it
 * opens right above or below its toggle: the nearest visible one in the topmost layer.
 */
export function toggleBehind(flyout: Element): HTMLElement | null {
  const root = flyout.ownerDocument;
  const dialog = allOf(root, selectors.dialog).filter(isVisible).at(-1);
  const inDialog = dialog ? togglesIn(dialog) : [];
  const toggles = inDialog.length > 0 ? inDialog : togglesIn(root);
  const distances = toggles.map((toggle) => ({ toggle, distance: gap(flyout, toggle) }));
  return distances.sort((a, b) => a.distance - b.distance)[0]?.toggle ?? null;
}

function togglesIn(root: ParentNode): HTMLElement[] {
  return allOf(root, selectors.button).filter((one) => isToggle(one) && isVisible(one));
}

function isToggle(button: Element): boolean {
  if (flyoutAround(button)) return false;
  const isMarked = firstOf(button, selectors.likeMark) !== null;
  const label = labelOf(button);
  if (isMarked || isLabelled(button, labels.LIKE)) return true;
  if (/[:\d]/.test(label)) return isReelToggle(button, label);
  return opensWith(label, labels.REACT_START) || isLikedLabel(label);
}

function isLiked(button: Element): boolean {
  return button.getAttribute('aria-pressed') === 'true' || isLikedLabel(labelOf(button));
}

/** "Hapus Suka", "Ubah tanggapan Super", but not the "Hapus" of a suggestion. */
function isLikedLabel(label: string): boolean {
  const isUndone = opensWith(label, labels.UNLIKE_START);
  return isUndone && /\b(?:like|suka|reaction|tanggapan)\b|^unlike/i.test(label);
}

/** In reels the toggle itself carries the count: "Suka, 1,2 rb". */
function isReelToggle(button: Element, label: string): boolean {
  const isReel = button.ownerDocument.location.pathname.startsWith('/reel');
  return isReel && closestOf(button, selectors.comment) === null && /^(?:suka|like),/i.test(label);
}

function gap(flyout: Element, toggle: Element): number {
  const a = flyout.getBoundingClientRect();
  const b = toggle.getBoundingClientRect();
  const down = Math.max(0, b.top - a.bottom, a.top - b.bottom);
  const across = Math.max(0, b.left - a.right, a.left - b.right);
  return down + across;
}
