import type { Target } from '../judge/types.ts';
import type { Act } from '../platforms/types.ts';

/**
 * Whether two events would publish the same thing: same kind and words, and the same target or place.
 * Sites draw their buttons anew all the time, so the control itself is only one of the signs.
 */
export function isSameActivity(one: Act, other: Act): boolean {
  if (one.kind !== other.kind || one.text !== other.text) return false;
  // Feeds use one button for another post when they are scrolled.
  if (one.target && other.target) return isSameTarget(one.target, other.target);
  const [editor] = one.editors;
  if (editor && other.editors.includes(editor)) return true;
  return one.control === other.control || isSamePlace(one.control, other.control);
}

function isSameTarget(one: Target, other: Target): boolean {
  if (one.url || other.url) return one.url === other.url;
  return one.handle === other.handle && one.author === other.author && one.text === other.text;
}

function isSamePlace(one: Element, other: Element): boolean {
  if (one.getAttribute('aria-label') !== other.getAttribute('aria-label')) return false;
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return other.isConnected && Math.hypot(a.x - b.x, a.y - b.y) < 24;
}
