import { closestOf, firstOf } from '../shared/query.ts';
import * as selectors from './selectors.ts';

/** The reds of a pressed heart, 2025–2026. */
const PRESSED = /^(?:rgb\((?:255, 43, 85|254, 44, 85|255, 59, 92)\)|#(?:ff2b55|fe2c55|ff3b5c))$/i;

/** The heart of a video that would like what is not liked yet. */
export function isLike(button: Element): boolean {
  return closestOf(button, selectors.like) !== null && !isPressed(button);
}

/** Says so, or is red; its colour is all that tells on some layouts. */
export function isPressed(button: Element): boolean {
  if (button.getAttribute('aria-pressed') === 'true') return true;
  if (firstOf(button, ['[data-e2e="like-active-icon"]', '[aria-pressed="true"]'])) return true;
  const painted = [button, ...button.querySelectorAll('svg, svg *')];
  return painted.some((one) => {
    const { color, fill } = getComputedStyle(one);
    return [one.getAttribute('fill'), color, fill].some((paint) => PRESSED.test(paint ?? ''));
  });
}
