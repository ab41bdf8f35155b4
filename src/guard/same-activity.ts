import type { Act } from '../platforms/types.ts';

/**
 * Whether two events would publish the same thing: same kind and words, and the same place or target.
 * Sites draw their buttons anew all the time, so the control itself is only one of the signs.
 */
export function isSameActivity(one: Act, other: Act): boolean {
  if (one.kind !== other.kind || one.text !== other.text) return false;
  if (one.control === other.control) return true;
  const [editor] = one.editors;
  if (editor && other.editors.includes(editor)) return true;
  return isSameTarget(one, other) || isSamePlace(one.control, other.control);
}

function isSameTarget({ target: one }: Act, { target: other }: Act): boolean {
  if (!one || !other) return false;
  if (one.url || other.url) return one.url === other.url;
  return one.handle === other.handle && one.text === other.text;
}

function isSamePlace(one: Element, other: Element): boolean {
  if (one.getAttribute('aria-label') !== other.getAttribute('aria-label')) return false;
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return other.isConnected && Math.hypot(a.x - b.x, a.y - b.y) < 24;
}
