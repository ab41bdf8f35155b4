// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { youtube } from '../../../../src/platforms/youtube/index.ts';
import { fixture } from '../fixture.ts';
import { find, pageOf } from '../page-of.ts';

const { show, press, key, pressAll } = pageOf(youtube);
const { isMissing, why, read } = fixture('youtube/community_post_dialog.html');

describe.skipIf(isMissing)(`community post and comment box, July 2026${why}`, () => {
  beforeEach(() => show(read(), '/watch?v=1'));

  test('an empty box cannot be sent, openers and menus publish nothing', () => {
    expect(press('#commentbox #submit-button button')).toBeNull();
    for (const other of ['#commentbox-placeholder', '#option-menu button', '#cancel-button button'])
      expect(press(other)).toBeNull();
  });

  test('each send button sends the words of its own box', () => {
    find('#commentbox #contenteditable-root').textContent = 'Halo warga';
    find('#comments #contenteditable-root').textContent = 'Mantap';
    const button = find('#commentbox #submit-button button');
    button.removeAttribute('disabled');
    button.removeAttribute('aria-disabled');
    expect(press(button)).toMatchObject({ kind: 'post', text: 'Halo warga' });
    expect(press('#comments #submit-button')).toMatchObject({ kind: 'comment', text: 'Mantap' });
  });

  test('Ctrl+Enter sends, Enter breaks the line', () => {
    const box = '#comments #contenteditable-root';
    find(box).textContent = 'Mantap';
    expect(key(box, { key: 'Enter', ctrlKey: true })?.kind).toBe('comment');
    expect(key(box, { key: 'Enter', metaKey: true })?.kind).toBe('comment');
    expect(key(box, { key: 'Enter' })).toBeNull();
  });

  test('the layout is known and nothing else in it acts', () => {
    expect(youtube.health(document)).toBe('aktif');
    expect(pressAll('#footer button, #option-menu button, [role="button"]')).toEqual([]);
  });
});
