import { textOfEditor } from '../platforms/shared/read-text.ts';
import { isVisible } from '../platforms/shared/visibility.ts';
import type { Act } from '../platforms/types.ts';

const SIGNS = ['data-testid', 'aria-pressed', 'aria-disabled', 'disabled'];
const BUTTONS = 'button, [role="button"]';
/** Instagram's buttons have no name; the icon inside has it. */
const PARTS = `${BUTTONS}, [aria-pressed], svg[aria-label]`;
const STEP = 50;

/**
 * Takes a picture of the act's surroundings; the returned function tells whether the act has gone out
 * since: the text is gone, or the button is gone or in another state.
 */
export function watchAct(act: Act): () => boolean {
  const wrote = act.editors.length > 0 && act.text !== '';
  const before = stateOf(act.control);
  const wasVisible = isVisible(act.control);
  return () => {
    if (wrote && act.editors.every((one) => !one.isConnected || textOfEditor(one).trim() === '')) {
      return true;
    }
    // Facebook keeps closed dialogs in the page, out of sight.
    const isGone = !act.control.isConnected || (wasVisible && !isVisible(act.control));
    return isGone || stateOf(act.control) !== before;
  };
}

/** Waits until it is true, at most so long. */
export async function becomesTrue(isTrue: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!isTrue()) {
    if (performance.now() >= end) return false;
    await new Promise((done) => setTimeout(done, STEP));
  }
  return true;
}

/** Digits are left out: counts change by themselves. */
function stateOf(control: Element): string {
  const parts = [control, ...control.querySelectorAll(PARTS)];
  return parts
    .map((one) => `${labelOf(one)} ${SIGNS.map((sign) => one.getAttribute(sign))}`)
    .join();
}

/** Buttons made of words change their words: "Ikuti" becomes "Mengikuti". */
function labelOf(element: Element): string {
  const words = element.matches(BUTTONS) ? element.textContent : '';
  return (element.getAttribute('aria-label') ?? words ?? '').replace(/\d/g, '');
}
