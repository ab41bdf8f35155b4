// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { createPasses, PASS_LIFE } from '../../../src/guard/passes.ts';
import type { Act } from '../../../src/platforms/types.ts';

const button = document.body.appendChild(document.createElement('button'));
const other = document.body.appendChild(document.createElement('div'));
const act = (change: Partial<Act> = {}): Act => ({
  kind: 'like',
  path: 'button',
  control: button,
  editors: [],
  text: '',
  target: { author: 'Ani', url: 'https://x.com/ani/status/1' },
  ...change,
});

function passFor(granted: Act) {
  let time = 0;
  let used = 0;
  const passes = createPasses(() => time);
  passes.grant(granted, () => {
    used++;
  });
  return { passes, later: (by: number) => (time += by), used: () => used };
}

describe('a pass', () => {
  test('lets one act through, once', () => {
    const { passes, used } = passFor(act());
    expect([passes.take(act()), passes.take(act())]).toEqual([true, false]);
    expect(used()).toBe(1);
  });

  test('runs out', () => {
    const { passes, later } = passFor(act());
    later(PASS_LIFE + 1);
    expect(passes.take(act())).toBe(false);
  });

  test('can be taken back', () => {
    const { passes } = passFor(act());
    passes.revoke();
    expect(passes.take(act())).toBe(false);
  });

  test.each([
    ['another kind', { kind: 'share' }],
    ['other words', { text: 'Lain' }],
    ['another target', { control: other, target: { url: 'https://x.com/ani/status/2' } }],
  ] as const)('is not for %s', (_, change) => {
    expect(passFor(act()).passes.take(act(change))).toBe(false);
  });

  test('follows a button that was drawn anew', () => {
    expect(passFor(act()).passes.take(act({ control: other }))).toBe(true);
  });

  test('still holds for the menu that a shortcut has opened', () => {
    const { passes } = passFor(act({ kind: 'share', path: 'hotkey' }));
    const taken = (['hotkey', 'hotkey', 'menu'] as const).map((path) =>
      passes.take(act({ kind: 'share', path })),
    );
    expect(taken).toEqual([true, false, true]);
  });
});
