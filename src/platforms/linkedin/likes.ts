import { isLabelled, labelOf, opensWith } from '../shared/labels.ts';
import { closestOf } from '../shared/query.ts';
import * as labels from './labels.ts';
import { commentAround, postAround } from './posts.ts';
import * as selectors from './selectors.ts';

/** The thumb of a post or comment that nobody has pressed yet. */
export function isLike(button: Element): boolean {
  if (isReacted(button)) return false;
  if (closestOf(button, selectors.likeToggle)) return true;
  const around = commentAround(button) ?? postAround(button);
  return around !== null && isLabelled(button, labels.LIKE);
}

/** One of the six that fly out over the thumb. */
export function isReaction(button: Element): boolean {
  const list = closestOf(button, selectors.reactionList);
  return list !== null && list !== button && labelOf(button) !== '' && !isReacted(button);
}

function isReacted(button: Element): boolean {
  if (button.getAttribute('aria-pressed') === 'true') return true;
  const label = labelOf(button);
  if (opensWith(label, labels.NO_REACTION_START)) return false;
  return opensWith(label, labels.UNREACT_START);
}
