import type { Act, Platform } from '../platforms/types.ts';
import { isKey, swallow, WATCHED_EVENTS } from './events.ts';
import { blockGesture, followBlocked, type Gesture, gestureOf } from './gesture.ts';
import type { Surface } from './ports.ts';
import { isSameActivity } from './same-activity.ts';

/** Keys that press a button. */
const PRESSING = new Set(['Enter', ' ']);

interface Interception {
  platform: Platform;
  surface: Surface;
  /** What to do when the gesture has ended, or null when the act may go out. */
  rule(act: Act): (() => void) | null;
  /** The page could not be read; the event has gone through. */
  onError(): void;
}

/**
 * Listens before the page does (window, capture, from `document_start`) and takes those gestures away
 * that `rule` holds back. Only the user's own input counts: what scripts dispatch, our own replay
 * included, passes.
 */
export function interceptActs(interception: Interception, signal: AbortSignal): void {
  const { platform, surface, rule, onError } = interception;
  let gesture: Gesture | null = null;

  const onEvent = (event: Event): void => {
    if (!event.isTrusted) return;
    if (surface.isAsking() || surface.owns(event)) {
      // Typing in our dialog must not reach the site's shortcuts; keys still do what keys do.
      if (isKey(event)) {
        event.stopImmediatePropagation();
        // A key that is still held down from before must not press the dialog's buttons.
        if (event.repeat && PRESSING.has(event.key)) event.preventDefault();
      }
      // The `dblclick` of the gesture that opened the dialog comes after its last `click`.
      else if (event.type === 'dblclick' && !surface.owns(event)) swallow(event);
      return;
    }
    gesture = gestureOf(event, gesture);
    if (!gesture.blocked) {
      const act = platform.actOf(event);
      if (!act || (gesture.allowed && isSameActivity(act, gesture.allowed))) return;
      const onEnd = rule(act);
      if (!onEnd) {
        gesture.allowed = act;
        return;
      }
      blockGesture(gesture, act.control, onEnd);
    }
    swallow(event);
    followBlocked(gesture, event);
  };

  const safely = (event: Event): void => {
    try {
      onEvent(event);
    } catch {
      onError();
    }
  };
  for (const type of WATCHED_EVENTS) {
    window.addEventListener(type, safely, { capture: true, passive: false, signal });
  }
}
