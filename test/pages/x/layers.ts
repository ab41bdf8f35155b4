/** Where X hangs dialogs and menus: one element at the end of the page. */
export function layers(): HTMLElement {
  const found = document.getElementById('layers');
  if (found) return found;
  const made = document.createElement('div');
  made.id = 'layers';
  document.body.append(made);
  return made;
}
