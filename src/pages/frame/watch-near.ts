/** How far outside the screen rows are still drawn. */
const MARGIN = '1200px 0px';

/** Tells whenever the element comes near the screen or leaves it. @returns what stops the watch. */
export function watchNear(element: Element | null, tell: (near: boolean) => void): () => void {
  if (!element) return () => {};
  const observer = new IntersectionObserver(
    (entries) => tell(entries.at(-1)?.isIntersecting === true),
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
