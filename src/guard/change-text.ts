import type { Fix, Span } from '../judge/types.ts';
import { isField, textOfEditors } from '../platforms/shared/read-text.ts';

/** Editors take note of a new selection, and of a change, after the event. */
const SETTLE = 60;
const BLANK = /[\s\u200b]/;

interface Place {
  node: Text;
  offset: number;
}

/**
 * Replaces a part of what is being written by the editor's own input path, so that undo works.
 * @param text what `fix.span` counts in: the text of all editors as last read.
 * @returns whether the text is now as it should be; false also when nothing was changed.
 */
export async function changeText(
  editors: readonly HTMLElement[],
  text: string,
  { span, replacement }: Fix,
): Promise<boolean> {
  const wanted = squeeze(text.slice(0, span.start) + replacement + text.slice(span.end));
  const isDone = () => squeeze(textOfEditors(editors)) === wanted;
  const fields = editors.filter(isField);
  const select = () =>
    fields.length > 0 ? selectInField(fields, text, span) : selectInEditors(editors, text, span);

  const editor = select();
  if (!editor) return false;
  await pause();
  const before = textOfEditors(editors);
  if (replacement === '') document.execCommand('delete');
  else document.execCommand('insertText', false, replacement);
  await pause();
  if (isDone()) return true;
  // Draft.js deletes by its own key binding alone.
  if (replacement !== '' || textOfEditors(editors) !== before || !select()) return false;
  await pause();
  pressBackspace(editor);
  await pause();
  return isDone();
}

/** The one field that holds the whole span; a form may have several, some of them empty. */
function selectInField(
  fields: readonly (HTMLTextAreaElement | HTMLInputElement)[],
  text: string,
  { start, end }: Span,
): HTMLElement | null {
  for (const field of fields) {
    const words = field.value.trim();
    const at = words === '' ? -1 : text.indexOf(words);
    if (at < 0 || start < at || end > at + words.length) continue;
    const shift = field.value.indexOf(words) - at;
    field.focus({ preventScroll: true });
    field.setSelectionRange(start + shift, end + shift);
    return field;
  }
  return null;
}

/** Counts visible characters, as `innerText` and the text nodes differ in line breaks only. */
function selectInEditors(
  editors: readonly HTMLElement[],
  text: string,
  { start, end }: Span,
): HTMLElement | null {
  const first = countVisible(text.slice(0, start));
  const count = countVisible(text.slice(start, end));
  const places = editors.flatMap(placesIn);
  const [from, to] = [places[first], places[first + count - 1]];
  const editor = editors.find(
    (one) => from && to && one.contains(from.node) && one.contains(to.node),
  );
  if (count === 0 || !from || !to || !editor) return null;
  editor.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
  return editor;
}

function placesIn(editor: HTMLElement): Place[] {
  const places: Place[] = [];
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset++) {
      if (!BLANK.test(data[offset] ?? '')) places.push({ node: node as Text, offset });
    }
  }
  return places;
}

function countVisible(text: string): number {
  return [...text].reduce((count, one) => count + (BLANK.test(one) ? 0 : one.length), 0);
}

function pressBackspace(editor: HTMLElement): void {
  const init = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  editor.dispatchEvent(
    new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }),
  );
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, SETTLE));
}
