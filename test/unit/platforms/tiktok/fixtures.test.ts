// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { tiktok } from '../../../../src/platforms/tiktok/index.ts';
import { fixture } from '../fixture.ts';
import { find, pageOf } from '../page-of.ts';

const { show, press, key, pressAll } = pageOf(tiktok);
const { isMissing, why, read } = fixture('tiktok/xrnsocial_foryou_signedout_2026-10.html');

describe.skipIf(isMissing)(`For You of October 2026${why}`, () => {
  beforeEach(() => show(read(), '/foryou'));

  test('every control is known for what it does, and nothing else is', () => {
    expect(pressAll('button, a')).toEqual(['follow: gina_example', 'like: gina_example']);
  });

  test('a video gives its author and words', () => {
    expect(press('[data-e2e="like-icon"]')?.target).toEqual({
      author: 'gina_example',
      handle: 'gina_example',
      text: 'Morning stretches#stretch',
    });
  });

  test('l likes the video that plays; other letters do nothing', () => {
    find('#v-1').tabIndex = 0;
    expect(key('#v-1', { key: 'L' })).toMatchObject({ kind: 'like', path: 'hotkey' });
    expect(key('#v-1', { key: 'm' })).toBeNull();
  });

  test('two taps on the film like, two on the name do not', () => {
    expect(press('#video-1', 'dblclick')).toMatchObject({ kind: 'like', path: 'double-tap' });
    expect(press('#desc-1 span', 'dblclick')).toBeNull();
  });

  test('the layout is known; nobody is signed in', () => {
    expect(tiktok.health(document)).toBe('aktif');
    expect(tiktok.self(document)).toBeNull();
  });
});
