import { facebook } from '../../../../src/platforms/facebook/index.ts';
import type { Act } from '../../../../src/platforms/types.ts';

/** Fills the page and gives elements without layout a box, as jsdom draws nothing. */
export function showPage(html: string): void {
  document.body.innerHTML = html;
  Element.prototype.getBoundingClientRect = function () {
    const [x = 0, y = 0] = (this.getAttribute('data-at') ?? '').split(',').map(Number);
    return new DOMRect(x, y, 20, 20);
  };
}

export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** What a press on the element would publish. */
export function press(selector: string): Act | null {
  return heard(find(selector), new MouseEvent('pointerdown', { bubbles: true, composed: true }));
}

/** What a key in the element would publish. */
export function key(selector: string, init: KeyboardEventInit): Act | null {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init });
  return heard(find(selector), event);
}

function heard(target: Element, event: Event): Act | null {
  let act: Act | null = null;
  const listen = (seen: Event) => {
    act = facebook.actOf(seen);
  };
  window.addEventListener(event.type, listen, { capture: true, once: true });
  target.dispatchEvent(event);
  return act;
}
