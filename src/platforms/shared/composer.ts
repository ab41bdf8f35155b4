import { allOf, climbTo, closestOf, firstOf, type Variants } from './query.ts';
import { textOfEditors } from './read-text.ts';

/** The boxes and the button that belong together. */
export interface ComposerParts {
  /** Smallest element that holds them all. */
  root: HTMLElement;
  editors: readonly HTMLElement[];
  submit: HTMLElement | null;
  text: string;
}

/**
 * Finds the composer of an editor or of a send button: the nearest ancestor that holds both. Two
 * composers that are open at once can thus not be mistaken for each other.
 * @param limits elements beyond which nothing belongs to the composer any more
 * @returns null when there is no editor
 */
export function composerAround(
  from: Element,
  editors: Variants,
  submits: Variants,
  limits: Variants = [],
): ComposerParts | null {
  const limit = limits.length > 0 ? closestOf(from, limits) : null;
  const both = (at: Element) => firstOf(at, editors) !== null && firstOf(at, submits) !== null;
  const within = (at: Element) => both(at) && (limit === null || limit.contains(at));
  const root = climbTo(from, within) ?? climbTo(from, (at) => at.matches(editors.join(',')));
  if (!root) return null;
  const inside = allOf(root, editors);
  const found = inside.length > 0 ? inside : [root];
  return { root, editors: found, submit: firstOf(root, submits), text: textOfEditors(found) };
}

/** A button that says it cannot be pressed now. */
export function isDisabled(button: Element): boolean {
  return button.getAttribute('aria-disabled') === 'true' || button.hasAttribute('disabled');
}
