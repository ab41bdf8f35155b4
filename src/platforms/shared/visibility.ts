/** Sites keep closed dialogs and templates in the page: only what has a box counts. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
