import { isField } from '../platforms/shared/read-text.ts';

/** Remembers focus and caret; the returned function puts both back if they were lost. */
export function keepCaret(): () => void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return () => {};
  if (isField(focused)) {
    const { selectionStart, selectionEnd } = focused;
    return () => {
      focused.focus({ preventScroll: true });
      // Throws for fields that have no caret, such as checkboxes.
      if (selectionStart !== null) focused.setSelectionRange(selectionStart, selectionEnd);
    };
  }
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!focused.isConnected) return;
    if (document.activeElement !== focused) focused.focus({ preventScroll: true });
    const isInside = range && focused.contains(range.commonAncestorContainer);
    if (!isInside || isSame(getSelection(), range)) return;
    getSelection()?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
  };
}

function isSame(selection: Selection | null, range: Range): boolean {
  if (!selection?.rangeCount) return false;
  const now = selection.getRangeAt(0);
  return (
    now.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    now.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}
