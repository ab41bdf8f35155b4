// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { bluesky } from '../../../../src/platforms/bluesky/index.ts';
import { fixture } from '../fixture.ts';
import { find, pageOf } from '../page-of.ts';

const { show, press, key, pressAll } = pageOf(bluesky);
const { isMissing, why, read } = fixture('bluesky/home.html');

describe.skipIf(isMissing)(`home and profile of 2026${why}`, () => {
  beforeEach(() => show(read(), '/profile/dana.bsky.social'));

  test('every control is known for what it does, and nothing else is', () => {
    expect(pressAll('button')).toEqual(['post: ?', 'like: dana', 'like: marco', 'follow: Dana']);
  });

  test('a post gives its author, words and address', () => {
    expect(press('[data-testid="likeBtn"]')?.target).toEqual({
      author: 'dana',
      handle: 'dana.bsky.social',
      text: 'shipped the retry loop, it was the timeout all along',
      url: 'https://bsky.app/profile/dana.bsky.social/post/abc123',
    });
    expect(press('#f')?.target).toEqual({
      author: 'Dana',
      handle: 'dana.bsky.social',
      text: 'building things in public',
    });
  });

  test('the composer, by button and key, until something is answered', () => {
    const box = '[data-testid="composerTextInput"]';
    find(box).textContent = 'Halo';
    press('[data-testid="composeFAB"]');
    expect(press('[data-testid="composerPublishBtn"]')).toMatchObject({
      kind: 'post',
      text: 'Halo',
    });
    expect(key(box, { key: 'Enter', ctrlKey: true })).toMatchObject({ kind: 'post' });
    expect(key(box, { key: 'Enter' })).toBeNull();
    press('[data-testid="replyBtn"]');
    expect(press('[data-testid="composerPublishBtn"]')).toMatchObject({
      kind: 'reply',
      target: { handle: 'dana.bsky.social' },
    });
    press('[data-testid="composeFAB"]');
    expect(press('[data-testid="composerPublishBtn"]')?.kind).toBe('post');
    expect(bluesky.health(document)).toBe('aktif');
  });
});
