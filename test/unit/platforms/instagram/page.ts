import { instagram } from '../../../../src/platforms/instagram/index.ts';
import type { Act } from '../../../../src/platforms/types.ts';

export function showPage(html: string): void {
  document.body.innerHTML = html;
}

export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** What a press on the element would publish. */
export function press(target: string | Element, type = 'pointerdown'): Act | null {
  const element = typeof target === 'string' ? find(target) : target;
  return heard(element, new MouseEvent(type, { bubbles: true, composed: true }));
}

/** What a key in the element would publish. */
export function key(selector: string, init: KeyboardEventInit): Act | null {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init });
  return heard(find(selector), event);
}

function heard(target: Element, event: Event): Act | null {
  let act: Act | null = null;
  const listen = (seen: Event) => {
    act = instagram.actOf(seen);
  };
  window.addEventListener(event.type, listen, { capture: true, once: true });
  target.dispatchEvent(event);
  return act;
}
