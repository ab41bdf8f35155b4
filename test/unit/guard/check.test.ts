import { expect, test } from 'vitest';
import { check, rowOf } from '../../../src/guard/check.ts';
import type { Activity, Verdict } from '../../../src/judge/types.ts';

const activity: Activity = {
  kind: 'post',
  platform: 'x',
  at: '2026-11-25T02:00:00.000Z',
  text: 'Halo',
};
const verdict: Verdict = { level: 'aman', score: 0.1, findings: [], packVersion: '7' };

/** A clock that shows so many milliseconds more at its second look. */
function clockOf(duration: number): () => number {
  const looks = [0, duration];
  return () => looks.shift() ?? duration;
}

test('in time', () => {
  expect(check(activity, () => verdict, clockOf(3))).toEqual({ verdict, unchecked: null });
});

test('a pause of the browser is not a slow check', () => {
  expect(check(activity, () => verdict, clockOf(400)).verdict).toBe(verdict);
});

test('too slow', () => {
  const checked = check(activity, () => verdict, clockOf(1200));
  expect(checked).toEqual({ verdict: null, unchecked: 'slow' });
  expect(rowOf(activity, checked, 'id')).toMatchObject({
    level: null,
    outcome: 'published',
    unchecked: 'slow',
    text: 'Halo',
  });
});

test('an exception is an act that was not checked, and its words stay out of the reason', () => {
  const fails = () => {
    throw new Error('Halo');
  };
  expect(check(activity, fails)).toEqual({ verdict: null, unchecked: 'error' });
});
