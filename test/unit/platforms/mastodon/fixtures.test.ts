// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { mastodon } from '../../../../src/platforms/mastodon/index.ts';
import { readPost } from '../../../../src/platforms/mastodon/posts.ts';
import { fixture } from '../fixture.ts';
import { find, pageOf } from '../page-of.ts';

const { show, pressAll } = pageOf(mastodon);
const { isMissing, why, read } = fixture('mastodon/defuddle_status_comments.html');

describe.skipIf(isMissing)(`a post and its answers, 2026${why}`, () => {
  beforeEach(() => show(read(), '/@alice/12345678'));

  test('the open post and an answer give author, words and address', () => {
    expect(readPost(find('.detailed-status'))).toEqual({
      author: 'Alice',
      handle: 'alice@mastodon.example',
      text: expect.stringMatching(/^This is a sample post .*\nexample\.com\/interesting$/s),
      url: expect.stringMatching(/\/@alice\/12345678$/),
    });
    expect(readPost(find('[data-id="12345680"]'))).toMatchObject({
      author: 'Bob',
      handle: 'bob@other.social',
      text: '@alice This is really cool! Great work.',
    });
  });

  test('links publish nothing; the layout is known', () => {
    expect(pressAll('a, button')).toEqual([]);
    expect(mastodon.health(document)).toBe('aktif');
  });
});
