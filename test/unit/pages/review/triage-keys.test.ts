// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { neighbourOf } from '../../../../src/pages/review/triage/focus-row.ts';
import { commandOf, TRIAGE_KEYS } from '../../../../src/pages/review/triage/triage-keys.ts';

const press = (key: string, change: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...change,
});

function within(html: string): Element | null {
  document.body.innerHTML = html;
  return document.querySelector('[data-focus]');
}

test.each([...TRIAGE_KEYS])('%s outside of fields', (key, command) => {
  expect(commandOf(press(key), null)).toEqual(command);
  expect(commandOf(press(key), within('<article data-focus></article>'))).toEqual(command);
  expect(commandOf(press(key), within('<button data-focus></button>'))).toEqual(command);
});

test.each([
  ['<input data-focus>'],
  ['<input type="search" data-focus>'],
  ['<textarea data-focus></textarea>'],
  ['<select data-focus></select>'],
  ['<dialog open><button data-focus></button></dialog>'],
])('no key in %s', (html) => {
  for (const key of TRIAGE_KEYS.keys()) expect(commandOf(press(key), within(html))).toBeNull();
});

test('chords, composed letters and other keys are left alone', () => {
  for (const change of [
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { isComposing: true },
  ])
    expect(commandOf(press('d', change), null)).toBeNull();
  for (const key of ['Enter', 'Tab', 'a', 'ArrowDown', 'PageDown'])
    expect(commandOf(press(key), null)).toBeNull();
  expect(commandOf(press('D'), null)).toEqual({ to: 'mark', mark: 'dismissed' });
});

test.each([
  [null, 1, 'a'],
  [null, -1, 'a'],
  ['a', 1, 'b'],
  ['b', -1, 'a'],
  ['c', 1, null],
  ['a', -1, null],
  ['gone', 1, 'a'],
] as const)('from %s by %i comes %s', (current, step, expected) => {
  expect(neighbourOf(['a', 'b', 'c'], current, step)).toBe(expected);
});
