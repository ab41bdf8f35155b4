/** Sites keep closed dialogs and templates in the page: only what has a box counts. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** How much of an element stands in the window (CSS px²). */
export function visibleArea(element: Element): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const { innerWidth = 0, innerHeight = 0 } = element.ownerDocument.defaultView ?? {};
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return Math.max(width, 0) * Math.max(height, 0);
}
