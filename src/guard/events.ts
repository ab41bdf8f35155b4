/** Every event with which some site publishes (measured: sites act as early as `pointerdown`). */
export const WATCHED_EVENTS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'pointercancel',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
] as const;

const MODIFIERS = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock', 'Fn']);
/** Cancelling these would also cancel the `mousedown`, scrolling or `click` that must still come. */
const KEPT_DEFAULT = new Set(['pointerdown', 'pointerup', 'touchstart', 'touchend']);

export function isKey(event: Event): event is KeyboardEvent {
  return event.type.startsWith('key');
}

/** A modifier's own key; its `keyup` must always reach the page, or the page takes it for held. */
export function isModifier(event: Event): boolean {
  return isKey(event) && MODIFIERS.has(event.key);
}

/** Takes an event away from the page. Cancelling `mousedown` keeps caret and focus in the editor. */
export function swallow(event: Event): void {
  if (isModifier(event)) return;
  event.stopImmediatePropagation();
  if (!KEPT_DEFAULT.has(event.type)) event.preventDefault();
}
