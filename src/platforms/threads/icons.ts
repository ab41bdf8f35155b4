import { isLabelled } from '../shared/labels.ts';
import { allOf, closestOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
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

/** Whether a button's words, without the name of the icon beside them, are one of these. */
export function isWorded(button: Element, words: readonly string[]): boolean {
  const written = readText(button, (part) => part.matches('svg')).toLowerCase();
  return words.some((word) => word.toLowerCase() === written);
}
