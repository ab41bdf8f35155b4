// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { linkedin } from '../../../../src/platforms/linkedin/index.ts';
import { fixture } from '../fixture.ts';
import { pageOf } from '../page-of.ts';

const { show, key, pressAll } = pageOf(linkedin);
const { isMissing, why, read } = fixture('linkedin/sdui_feed_2026.html');

describe.skipIf(isMissing)(`server-driven feed of 2026${why}`, () => {
  beforeEach(() => show(read(), '/feed/'));

  test('counts and openers publish nothing', () => {
    expect(pressAll('button, [role="button"], a')).toEqual([]);
  });

  test('a forgotten comment would go to the post it stands in, with that post’s words', () => {
    expect(key('.ProseMirror', { key: 'Enter', ctrlKey: true })).toMatchObject({
      kind: 'comment',
      text: 'stale unsubmitted text',
      target: { author: 'Author One', handle: 'author1', text: expect.stringMatching(/^Excited/) },
    });
    expect(key('.ProseMirror', { key: 'Enter' })).toBeNull();
  });

  test('the layout is known, and who is signed in', () => {
    expect(linkedin.health(document)).toBe('aktif');
    expect(linkedin.self(document)).toBe('me');
  });
});
