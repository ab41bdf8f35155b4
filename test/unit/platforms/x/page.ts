import type { Act } from '../../../../src/platforms/types.ts';
import { x } from '../../../../src/platforms/x/index.ts';

export function showPage(html: string): void {
  document.body.innerHTML = html;
}

export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** What a press on the element would publish. */
export function press(target: Element): Act | null {
  return heard(target, new MouseEvent('pointerdown', { bubbles: true, composed: true }));
}

/** What a key in the element would publish. */
export function key(target: Element, init: KeyboardEventInit): Act | null {
  return heard(target, new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
}

function heard(target: Element, event: Event): Act | null {
  let act: Act | null = null;
  const listen = (seen: Event) => {
    act = x.actOf(seen);
  };
  window.addEventListener(event.type, listen, { capture: true, once: true });
  target.dispatchEvent(event);
  return act;
}
