import type { Target } from '../../judge/types.ts';
import { opensWith } from '../shared/labels.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import * as labels from './labels.ts';
import * as selectors from './selectors.ts';

/** A message that was touched, read at once: its row may show another one now. */
export interface Touched {
  target: Target;
  isPrivate: boolean;
}

/** The dialog that passes messages on, around one of its parts; it says so above its list. */
export function forwardingAround(element: Element): HTMLElement | null {
  const dialog = closestOf(element, selectors.dialog);
  const forwards = dialog && opensWith(readText(dialog), labels.FORWARD_START);
  const named = dialog && opensWith(dialog.getAttribute('aria-label') ?? '', labels.FORWARD_START);
  return forwards || named ? dialog : null;
}

/**
 * Whether only people get it, one by one. Whoever has a picture of their own may be a person or a group:
 * then it matters whether the message itself comes from a private chat.
 */
export function isForwardPrivate(dialog: Element, touched: Touched | null): boolean {
  const chosen = allOf(dialog, selectors.recipient);
  if (chosen.some((row) => firstOf(row, selectors.groupPicture))) return false;
  const areKnown =
    chosen.length > 0 && chosen.every((row) => firstOf(row, selectors.personPicture));
  return areKnown || (touched?.isPrivate ?? true);
}
