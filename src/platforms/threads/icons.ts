import { isLabelled } from '../shared/labels.ts';
import { allOf, closestOf } from '../shared/query.ts';
import * as labels from './labels.ts';
import * as selectors from './selectors.ts';

/** Whether a button's own icon bears one of the names. */
export function hasIcon(button: Element, words: readonly string[]): boolean {
  return allOf(button, selectors.icon).some(
    (icon) => closestOf(icon, selectors.button) === button && isLabelled(icon, words),
  );
}

/** Whether the row of icons of some post stands in here. */
export function holdsActions(root: Element): boolean {
  return allOf(root, selectors.icon).some((icon) =>
    isLabelled(icon, [...labels.LIKE, ...labels.UNLIKE]),
  );
}
