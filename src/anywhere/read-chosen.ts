import type { Chosen } from './chosen.ts';

/**
 * Reads the selection, or the text of the field that has the focus. It is carried into the page's
 * frame by `scripting.executeScript`, so it stands alone: no imports, no names from outside.
 *
 * @param inField whether the user asked in a place for writing; what is selected beside it does not count then.
 */
export function readChosen(inField: boolean): Chosen {
  interface Dom {
    dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  }
  const { browser, chrome } = globalThis as { browser?: Dom; chrome?: Dom };
  const dom = browser?.dom ?? chrome?.dom;
  const insideOf = (element: Element) =>
    (dom && element instanceof HTMLElement && dom.openOrClosedShadowRoot(element)) ||
    element.shadowRoot;

  const selected = String(getSelection() ?? '');
  if (!inField) return { text: selected, from: 'selection' };
  let focused = document.activeElement;
  for (let inner = focused; inner; inner = insideOf(inner)?.activeElement ?? null) focused = inner;
  if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) {
    if (focused.type === 'password') return { text: '', from: 'password' };
    const { value, selectionStart, selectionEnd } = focused;
    // Null for kinds that have no selection, such as e-mail addresses.
    const part = value.slice(selectionStart ?? 0, selectionEnd ?? 0);
    return part.trim() ? { text: part, from: 'selection' } : { text: value, from: 'field' };
  }
  if (selected.trim()) return { text: selected, from: 'selection' };
  if (!(focused instanceof HTMLElement && focused.isContentEditable)) {
    const isWhole = document.designMode === 'on' && document.body;
    return isWhole
      ? { text: document.body.innerText, from: 'field' }
      : { text: '', from: 'unreadable' };
  }
  let editor = focused;
  while (editor.parentElement?.isContentEditable) editor = editor.parentElement;
  return { text: editor.innerText, from: 'field' };
}
