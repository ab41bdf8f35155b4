/** Frames that a row may take to be drawn after it came near the screen. */
const PATIENCE = 30;

const rowOf = (id: string) =>
  document.querySelector<HTMLElement>(`article[data-id="${CSS.escape(id)}"]`);

/** Id of the find that holds the focus, if one does. */
export function focusedRow(): string | null {
  return document.activeElement?.closest<HTMLElement>('article[data-id]')?.dataset.id ?? null;
}

/** Puts the focus on a find, as soon as it is drawn. */
export function focusRow(id: string, frames = PATIENCE): void {
  const row = rowOf(id);
  if (row) {
    row.focus();
    row.scrollIntoView({ block: 'nearest' });
  } else if (frames > 0) requestAnimationFrame(() => focusRow(id, frames - 1));
}

/** The id `step` places further in the list; the first where nothing is focused; null at its ends. */
export function neighbourOf(
  ids: readonly string[],
  current: string | null,
  step: 1 | -1,
): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  if (at < 0) return ids[0] ?? null;
  return ids[at + step] ?? null;
}
