import { originOf } from '../platforms/shared/press.ts';
import type { Act } from '../platforms/types.ts';
import { isKey, isModifier } from './events.ts';

/** A gesture counts as over when nothing came for so long (ms). */
const SILENCE = 500;
/** Some gestures never give their last event: a long press no `click`, Cmd+Enter no `keyup`. */
const LAST_EVENT_WAIT = 400;
const STARTERS_AFTER_SILENCE = new Set(['touchstart', 'mousedown', 'click', 'dblclick']);

/** From the first touch of a button or key to its last event; decided once. */
export interface Gesture {
  key: string | null;
  lastAt: number;
  /** Let through in this gesture. */
  allowed: Act | null;
  blocked: Blocked | null;
}

interface Blocked {
  control: HTMLElement;
  /** Called once when the gesture has ended on the control. */
  onEnd: (() => void) | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** The gesture that this event belongs to: the running one or a new one. */
export function gestureOf(event: Event, running: Gesture | null): Gesture {
  if (running && !startsNew(event, running)) {
    running.lastAt = event.timeStamp;
    return running;
  }
  const key = isKey(event) ? event.key : null;
  return { key, lastAt: event.timeStamp, allowed: null, blocked: null };
}

export function blockGesture(gesture: Gesture, control: HTMLElement, onEnd: () => void): void {
  gesture.blocked = { control, onEnd, timer: undefined };
}

/**
 * Notes one more swallowed event of a blocked gesture and ends it where it ends. The dialog must not
 * open before that: the same gesture's `mouseup` or `click` would hit it.
 */
export function followBlocked(gesture: Gesture, event: Event): void {
  const { blocked } = gesture;
  if (!blocked?.onEnd) return;
  const end = () => {
    clearTimeout(blocked.timer);
    const { onEnd } = blocked;
    blocked.onEnd = null;
    onEnd?.();
  };
  const endLater = () => {
    clearTimeout(blocked.timer);
    blocked.timer = setTimeout(end, LAST_EVENT_WAIT);
  };
  const isLastKey = event.type === 'keyup' && isKey(event) && event.key === gesture.key;
  const isLast = event.type === 'click' || event.type === 'dblclick' || isLastKey;
  if (isLast) end();
  else if (event.type === 'keydown') endLater();
  else if (event.type === 'pointerup' && blocked.control.contains(originOf(event))) endLater();
  // Let go elsewhere or scrolled, the press means nothing; the whole gesture stays swallowed.
  else if (event.type === 'pointerup' || event.type === 'pointercancel') blocked.onEnd = null;
}

function startsNew(event: Event, running: Gesture): boolean {
  if (event.type === 'pointerdown') return true;
  if (event.type === 'keydown') {
    return isKey(event) && !event.repeat && !isModifier(event);
  }
  return STARTERS_AFTER_SILENCE.has(event.type) && event.timeStamp - running.lastAt > SILENCE;
}
