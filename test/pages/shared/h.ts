import { pressEvent } from './options.ts';

type Attribute = string | number | boolean | ((event: Event) => void);

/**
 * Makes an element for pages of sites that are not built with React. `true` writes an empty
 * attribute, `false` none; `press` listens by the page's press variant, every other function to the
 * event of its name.
 */
export function h(
  tag: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name === 'press' ? pressEvent : name, value);
    } else if (value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children);
  return element;
}
