// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { bluesky } from '../../../../src/platforms/bluesky/index.ts';
import { momentOfKey } from '../../../../src/platforms/bluesky/record-moment.ts';
import { fixture } from '../fixture.ts';
import { readAll, testOwnership } from '../own-page-of.ts';

const nav = '<nav><a href="/profile/rini.bsky.social"></a></nav>';
const edit = '<button data-testid="profileHeaderEditProfileButton"></button>';
const tab = (name: string) => `<div role="tab" aria-selected="true">${name}</div>`;
/** 3kkjexxvpmc2y was made on 3 February 2024. */
const row = (handle: string, text: string, inside = '') => `
  <div data-testid="feedItem-by-${handle}"><a href="/profile/${handle}">${handle}</a>
    <a href="/profile/${handle}/post/3kkjexxvpmc2y">3h</a>${inside}<div data-testid="postText">${text}</div></div>`;
const me = 'rini.bsky.social';
const at = momentOfKey('3kkjexxvpmc2y');
const path = `/profile/${me}`;
const url = (handle: string) => `https://bsky.app/profile/${handle}/post/3kkjexxvpmc2y`;

describe('whose page it is', () =>
  testOwnership(bluesky, [
    [path, nav, [], true],
    [path, '', [me], true],
    [path, edit, [], true],
    ['/profile/budi.bsky.social', nav, ['budi.bsky.social'], false],
    [`${path}/post/3kkjexxvpmc2y`, nav, [], false],
    [`${path}/followers`, nav, [], false],
    ['/', nav, [], false],
    [path, `${edit}<button data-testid="signInButton"></button>`, [], false],
  ]));

test.each([
  ['3kkjexxvpmc2y', '2024-02-03'],
  ['3k2y', undefined],
  ['3kkjexxvpmc21', undefined],
])('the key %s is of %s', (key, day) => expect(momentOfKey(key)?.slice(0, 10)).toBe(day));

test('a profile: posts, and reposts as shares', () => {
  const repost = '<div aria-label="Diposting ulang oleh Anda"></div>';
  const html = nav + tab('Postingan') + row(me, 'Halo') + row('budi', 'Coblos nomor 2', repost);
  expect(readAll(bluesky, html + row('ani', 'Pertanyaan'), path)).toEqual([
    { kind: 'post', at, text: 'Halo', url: url(me) },
    {
      kind: 'share',
      at: null,
      notBefore: at,
      text: '',
      target: { author: 'budi', handle: 'budi', text: 'Coblos nomor 2', url: url('budi') },
      url: url('budi'),
    },
  ]);
});

test.each([
  ['Suka', ['like', 'like']],
  ['Likes', ['like', 'like']],
  ['Balasan', ['reply']],
  ['Media', ['post']],
])('the tab "%s"', (name, kinds) => {
  const html = nav + tab(name) + row('budi', 'Coblos nomor 2') + row(me, 'Halo');
  expect(readAll(bluesky, html, path).map(({ kind }) => kind)).toEqual(kinds);
});

const saved = fixture('bluesky/home.html');
test.skipIf(saved.isMissing)(`rows as they were saved${saved.why}`, () => {
  const seen = readAll(bluesky, tab('Likes') + saved.read(), path);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every(({ kind, target }) => kind === 'like' && target?.author)).toBe(true);
});
