// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  blockGesture,
  followBlocked,
  type Gesture,
  gestureOf,
} from '../../../src/guard/gesture.ts';

const button = document.createElement('button');
const elsewhere = document.createElement('div');
document.body.append(button, elsewhere);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Sends the events to a gesture that is blocked at the first of them; counts its ends. */
function play(...events: Array<[Element, Event]>): { ends: () => number } {
  const onEnd = vi.fn();
  let gesture: Gesture | null = null;
  const listen = (event: Event) => {
    gesture = gestureOf(event, gesture);
    if (!gesture.blocked) blockGesture(gesture, button, onEnd);
    followBlocked(gesture, event);
  };
  for (const [target, event] of events) {
    window.addEventListener(event.type, listen, { capture: true, once: true });
    target.dispatchEvent(event);
  }
  return { ends: () => onEnd.mock.calls.length };
}

const pointer = (type: string): Event => new MouseEvent(type, { bubbles: true, composed: true });
const key = (type: string, init: KeyboardEventInit): Event =>
  new KeyboardEvent(type, { bubbles: true, composed: true, ...init });
const full = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

describe('a blocked gesture', () => {
  test('of a mouse ends once, with its click', () => {
    const { ends } = play(...full.map((type): [Element, Event] => [button, pointer(type)]));
    expect(ends()).toBe(1);
    vi.runAllTimers();
    expect(ends()).toBe(1);
  });

  test('of a long press ends without a click', () => {
    const { ends } = play([button, pointer('pointerdown')], [button, pointer('pointerup')]);
    expect(ends()).toBe(0);
    vi.runAllTimers();
    expect(ends()).toBe(1);
  });

  test.each([
    ['let go elsewhere', elsewhere, 'pointerup'],
    ['turned into scrolling', button, 'pointercancel'],
  ] as const)('that was %s means nothing', (_, target, type) => {
    const { ends } = play([button, pointer('pointerdown')], [target, pointer(type)]);
    vi.runAllTimers();
    expect(ends()).toBe(0);
  });

  test('of keys ends when its own key comes up', () => {
    const { ends } = play(
      [button, key('keydown', { key: 'Enter', ctrlKey: true })],
      [button, key('keyup', { key: 'Control' })],
    );
    expect(ends()).toBe(0);
    vi.runAllTimers();
    expect(ends()).toBe(1);
  });
});

test('a held key is one gesture, a second press another', () => {
  const first = gestureOf(key('keydown', { key: 'l' }), null);
  expect(gestureOf(key('keydown', { key: 'l', repeat: true }), first)).toBe(first);
  expect(gestureOf(key('keydown', { key: 'Control' }), first)).toBe(first);
  expect(gestureOf(key('keydown', { key: 'l' }), first)).not.toBe(first);
});
