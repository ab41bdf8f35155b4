import { h } from '../shared/h.ts';

interface Box {
  attributes: Record<string, string>;
  /** Classes of the hidden copy with which the program measures the height. */
  copyClass: string;
  text?: string;
  onEnter(text: string): void;
  onChange(text: string): void;
}

/** A bare contenteditable box with its hidden copy, as both programs have it. */
export function editable({ attributes, copyClass, text = '', onEnter, onChange }: Box) {
  const copy = h('div', { class: copyClass, contenteditable: 'true', tabindex: '-1' });
  const changed = () => {
    copy.replaceChildren(...[...box.childNodes].map((node) => node.cloneNode(true)));
    onChange(box.innerText.trim());
  };
  const box = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    dir: 'auto',
    ...attributes,
    input: changed,
    keydown: (event) => {
      const { key, shiftKey, isComposing } = event as KeyboardEvent;
      if (key !== 'Enter' || shiftKey || isComposing) return;
      event.preventDefault();
      onEnter(box.innerText);
    },
  });
  box.textContent = text;
  copy.textContent = text;
  return { box, copy };
}
