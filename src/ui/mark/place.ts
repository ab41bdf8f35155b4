import { useLayoutEffect, useState } from 'preact/hooks';

const EDGE = 12;
/** Room that a hint takes with the gap to its control (px). */
const HINT_HEIGHT = 52;

export interface Place {
  left: number;
  top: number;
}

/**
 * Follows an element of the page while something of ours is shown beside it. Nothing runs otherwise,
 * and nothing of the page is changed.
 * @param placeOf counts in the viewport's px; null hides it.
 * @param onGone the element has left the page.
 */
export function usePlace(
  near: Element | null,
  placeOf: (near: Element | null) => Place | null,
  onGone: () => void,
): Place | null {
  const [place, setPlace] = useState(() => placeOf(near));
  useLayoutEffect(() => {
    let frame = 0;
    const follow = () => {
      frame = 0;
      if (near && !near.isConnected) onGone();
      else setPlace(placeOf(near));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(follow);
    };
    const observer = new ResizeObserver(soon);
    if (near) observer.observe(near);
    window.addEventListener('scroll', soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
    };
  }, [near, placeOf, onGone]);
  return place;
}

/** Above the right end of an editor, where no site has its send button. */
export function atTopRight(editor: Element | null): Place | null {
  const box = editor?.getBoundingClientRect();
  if (!box || box.width === 0) return null;
  const top = clamp(box.top - 4, 34, innerHeight - EDGE);
  return { left: clamp(box.right, 120, innerWidth - EDGE), top };
}

/** Below a control, or above it where there is no room; at the bottom of the page without one. */
export function below(control: Element | null): Place {
  const box = control?.isConnected ? control.getBoundingClientRect() : null;
  const middle = clamp(box ? box.left + box.width / 2 : innerWidth / 2, 150, innerWidth - 150);
  if (!box || box.width === 0) return { left: innerWidth / 2, top: innerHeight - HINT_HEIGHT };
  const fits = box.bottom + HINT_HEIGHT < innerHeight;
  return { left: middle, top: fits ? box.bottom + 8 : Math.max(EDGE, box.top - HINT_HEIGHT) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
