import { isVisible } from './visibility.ts';

/** CSS selectors for one thing, newest first; each with a comment saying where and when it was seen. */
export type Variants = readonly string[];

/** The element itself or its nearest ancestor that any variant matches. */
export function closestOf(from: Element, variants: Variants): HTMLElement | null {
  return from.closest<HTMLElement>(variants.join(','));
}

/** First match of the newest variant that matches at all. */
export function firstOf(root: ParentNode, variants: Variants): HTMLElement | null {
  for (const variant of variants) {
    const found = root.querySelector<HTMLElement>(variant);
    if (found) return found;
  }
  return null;
}

/** All matches of all variants, in document order. */
export function allOf(root: ParentNode, variants: Variants): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(variants.join(','))];
}

/** The nearest ancestor (or the element itself) that passes; null when the top is reached. */
export function climbTo(
  from: Element,
  passes: (candidate: Element) => boolean,
): HTMLElement | null {
  for (let at: Element | null = from; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (passes(at)) return at as HTMLElement;
  }
  return null;
}

/** The first match that has a box; sites keep closed dialogs and templates. Where none has: the first. */
export function firstSeen(root: ParentNode, variants: Variants): HTMLElement | null {
  for (const variant of variants) {
    const found = [...root.querySelectorAll<HTMLElement>(variant)].find(isVisible);
    if (found) return found;
  }
  return firstOf(root, variants);
}
