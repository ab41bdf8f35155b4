const EDITABLE =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const POINTER_EVENTS = new Set([
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
]);

/** Where an event really began, also inside of open shadow roots. */
export function originOf(event: Event): Element | null {
  const [origin] = event.composedPath();
  const target = origin ?? event.target;
  return target instanceof Element ? target : null;
}

/**
 * What a user presses with this event: the target of a pointer event of the main button, or of Enter
 * and the space bar outside of text. Null for everything else.
 */
export function pressedBy(event: Event): Element | null {
  const origin = originOf(event);
  if (!origin) return null;
  if (POINTER_EVENTS.has(event.type)) {
    return event instanceof MouseEvent && event.button > 0 ? null : origin;
  }
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return null;
  const presses = event.key === 'Enter' || event.key === ' ';
  return presses && !isEditable(origin) ? origin : null;
}

/** `enter` or `mod-enter` (Ctrl or Cmd) when the key would send what is being written, else null. */
export function sendKeyOf(event: Event): 'enter' | 'mod-enter' | null {
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return null;
  // `key`, never `code`: the number pad sends too. A composing Enter only picks a word.
  if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.isComposing) return null;
  return event.ctrlKey || event.metaKey ? 'mod-enter' : 'enter';
}

/** The letter of a single-key shortcut, in lower case; null while the user is writing. */
export function hotkeyOf(event: Event): string | null {
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return null;
  const origin = originOf(event);
  return origin && isEditable(origin) ? null : event.key.toLowerCase();
}

export function isEditable(element: Element): boolean {
  return element.closest(EDITABLE) !== null;
}

/** True while Enter only picks a name or a hashtag from the list under the caret. */
export function isPicking(editor: Element): boolean {
  const id = editor.getAttribute('aria-activedescendant');
  return Boolean(id) && editor.getAttribute('aria-expanded') === 'true';
}
