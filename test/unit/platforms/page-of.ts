import type { Act, Platform } from '../../../src/platforms/types.ts';

// jsdom 28 looks for an id in the whole document, and misses it where it stands twice, as on YouTube.
for (const { prototype } of [Element, Document]) {
  prototype.querySelector = function (selector: string) {
    return this.querySelectorAll(selector)[0] ?? null;
  };
}

/** A page of one platform in jsdom, and what its recogniser makes of presses and keys there. */
export function pageOf(platform: Platform) {
  const heard = (target: Element, event: Event): Act | null => {
    let act: Act | null = null;
    const listen = (seen: Event) => {
      act = platform.actOf(seen);
    };
    window.addEventListener(event.type, listen, { capture: true, once: true });
    target.dispatchEvent(event);
    return act;
  };
  const press = (target: string | Element, type = 'pointerdown'): Act | null => {
    const element = typeof target === 'string' ? find(target) : target;
    return heard(element, new MouseEvent(type, { bubbles: true, composed: true }));
  };
  return {
    /** Fills the page and goes to the path. jsdom draws nothing: what has no `hidden` gets a box. */
    show(html: string, path = '/'): void {
      history.replaceState(null, '', path);
      const page = new DOMParser().parseFromString(html, 'text/html');
      document.body.innerHTML = page.body.innerHTML;
      Element.prototype.getBoundingClientRect = function () {
        return this.closest('[hidden]') ? new DOMRect() : new DOMRect(0, 0, 20, 20);
      };
    },
    /** What a press on the element would publish. */
    press,
    /** What a key in the element would publish. */
    key(selector: string, init: KeyboardEventInit): Act | null {
      const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init });
      return heard(find(selector), event);
    },
    /** What presses on all that can be pressed would publish, as "kind: author". */
    pressAll(selector: string): string[] {
      return [...document.querySelectorAll(selector)].flatMap((one) => {
        const act = press(one);
        return act ? [`${act.kind}: ${act.target?.author ?? '?'}`] : [];
      });
    },
  };
}

export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}
