import { h } from '../shared/h.ts';
import { wrapped } from './buttons.ts';
import { labels } from './labels.ts';

interface Box {
  placeholder: string;
  /** On the button that sends. */
  word: string;
  text?: string;
  /** What stands between the words and the buttons. */
  beside?: readonly HTMLElement[];
  publish(text: string): void;
  onClosed?(): void;
}

/** YouTube's only kind of box for comments, replies and posts: a bare contenteditable. */
export function commentBox(options: Box): HTMLElement {
  const { placeholder, word, text = '', beside = [], publish, onClosed } = options;
  const editor = h('div', {
    id: 'contenteditable-root',
    contenteditable: 'true',
    'aria-label': placeholder,
    class: 'editable',
    keydown: (event) => {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent;
      if (key === 'Enter' && (ctrlKey || metaKey)) send();
    },
    // The site enables its button a moment after the words are there.
    input: () => setTimeout(update, 0),
  });
  editor.textContent = text;
  const button = h('button', { 'aria-label': word, press: () => send() }, word);
  const send = () => {
    const words = editor.innerText.trim();
    if (words === '') return;
    editor.replaceChildren();
    update();
    publish(words);
    onClosed?.();
  };
  const update = () => {
    const isEmpty = editor.innerText.trim() === '';
    button.toggleAttribute('disabled', isEmpty);
    button.setAttribute('aria-disabled', String(isEmpty));
  };
  update();
  return h(
    'ytd-commentbox',
    { id: 'commentbox' },
    h('div', { id: 'creation-box' }, h('yt-formatted-string', {}, editor)),
    ...beside,
    h(
      'div',
      { id: 'buttons' },
      wrapped(
        'ytd-button-renderer',
        'cancel-button',
        h('button', { click: () => onClosed?.() }, labels.cancel),
      ),
      wrapped('ytd-button-renderer', 'submit-button', button),
    ),
  );
}
