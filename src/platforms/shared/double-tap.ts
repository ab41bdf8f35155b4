/** Longest pause between two taps that may count as one double tap (ms). */
const PAUSE = 500;

/** The last sign of a first tap: pages count from its beginning or its end, by the one clock or the other. */
interface Tap {
  media: HTMLElement;
  /** When the event was made (ms). */
  at: number;
  /** When it got here (ms); a page that was busy gets two slow taps at once. */
  seenAt: number;
}

/**
 * Tells the second tap on a picture. It is known as soon as it begins: some devices like on the
 * second `touchend`, others on `dblclick`.
 * @param mediaAround the picture or video that an element lies in, if any
 * @returns the picture while a second tap on it lasts, null otherwise
 */
export function doubleTapReader(
  mediaAround: (element: Element) => HTMLElement | null,
): (event: Event, origin: Element) => HTMLElement | null {
  let first: Tap | null = null;
  let second: HTMLElement | null = null;
  return (event, origin) => {
    if (event.type.startsWith('key')) return null;
    const media = mediaAround(origin);
    if (event.type === 'pointerdown') {
      const isSecond = media !== null && first?.media === media && isSoonAfter(first, event);
      second = isSecond ? media : null;
      first = media && !isSecond ? tapOf(media, event) : null;
    } else if (event.type === 'pointerup' && media && first?.media === media) {
      first = tapOf(media, event);
    }
    const isDouble = media !== null && (media === second || event.type === 'dblclick');
    return isDouble ? media : null;
  };
}

function tapOf(media: HTMLElement, event: Event): Tap {
  return { media, at: event.timeStamp, seenAt: performance.now() };
}

function isSoonAfter(first: Tap, event: Event): boolean {
  return event.timeStamp - first.at < PAUSE || performance.now() - first.seenAt < PAUSE;
}
