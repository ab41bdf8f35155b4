// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { threads } from '../../../../src/platforms/threads/index.ts';
import { fixture } from '../fixture.ts';
import { pageOf } from '../page-of.ts';

const { show, press, pressAll } = pageOf(threads);
const { isMissing, why, read } = fixture('threads/post.html');

describe.skipIf(isMissing)(`a post of 2026${why}`, () => {
  beforeEach(() => show(read()));

  test('every control is known for what it does, and nothing else is', () => {
    expect(pressAll('[role="button"], a')).toEqual(['like: someclone']);
  });

  test('the post gives its author, words and address', () => {
    expect(press('svg[aria-label="Like"]')?.target).toEqual({
      author: 'someclone',
      handle: 'someclone',
      text: 'A post that should disappear when reported.',
      url: 'https://www.threads.com/@someclone/post/ABC123',
    });
    expect(threads.health(document)).toBe('aktif');
  });
});
