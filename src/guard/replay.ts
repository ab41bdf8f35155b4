import { isEditable } from '../platforms/shared/press.ts';
import type { Act, ActPath } from '../platforms/types.ts';

/** Ways that synthetic events can walk; the others need the user's own hand. */
const REPLAYABLE_PATHS: readonly ActPath[] = ['button', 'menu', 'enter', 'mod-enter'];

export function canReplay(act: Act, kinds: readonly Act['kind'][]): boolean {
  return kinds.includes(act.kind) && REPLAYABLE_PATHS.includes(act.path) && act.control.isConnected;
}

/** Does once more what the user did, by synthetic events; whether it worked is for others to see. */
export function replay(act: Act): void {
  if (isEditable(act.control)) pressEnter(act.control, act.path === 'mod-enter');
  else press(act.control);
}

/** The whole sequence: some sites act on `pointerdown` or `mousedown` (Telegram, reaction lists). */
function press(control: HTMLElement): void {
  const { x, y, width, height } = control.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: x + width / 2,
    clientY: y + height / 2,
    button: 0,
  };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  const down = new MouseEvent('mousedown', { ...init, buttons: 1, detail: 1 });
  // A real press takes the focus out of the editor; Draft.js miscounts when it is emptied in focus.
  if (control.dispatchEvent(down)) control.focus({ preventScroll: true });
  control.dispatchEvent(new PointerEvent('pointerup', pointer));
  control.dispatchEvent(new MouseEvent('mouseup', { ...init, detail: 1 }));
  if (control.isConnected) control.click();
}

function pressEnter(editor: HTMLElement, withModifier: boolean): void {
  const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);
  const init = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    ctrlKey: withModifier && !isMac,
    metaKey: withModifier && isMac,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  for (const type of ['keydown', 'keyup']) editor.dispatchEvent(new KeyboardEvent(type, init));
}
