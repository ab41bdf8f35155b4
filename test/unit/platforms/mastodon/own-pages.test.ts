// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { mastodon } from '../../../../src/platforms/mastodon/index.ts';
import { fixture } from '../fixture.ts';
import { readAll, testOwnership } from '../own-page-of.ts';

const app = '<div id="mastodon"></div>';
const start = `${app}<script id="initial-state" type="application/json">
  {"meta":{"me":"7"},"accounts":{"7":{"id":"7","username":"rini","acct":"rini"}}}</script>`;
const edit = `${app}<div class="account__header"><a href="/settings/profile">Ubah profil</a></div>`;
const visitor = `${app}<div class="sign-in-banner"></div>`;
const row = (handle: string, text: string, { above = '', wrapper = '' } = {}) => `
  <div class="status__wrapper ${wrapper}">${above && `<div class="status__prepend">${above}</div>`}
    <div class="status" data-id="9">
      <a class="status__relative-time" href="/@${handle}/9"><time datetime="2024-02-03T04:05:06.000Z"></time></a>
      <span class="display-name"><bdi>${handle}</bdi><span class="display-name__account">@${handle}</span></span>
      <div class="status__content"><div class="status__content__text">${text}</div></div></div></div>`;
const at = '2024-02-03T04:05:06.000Z';
const host = 'http://localhost:3000';

describe('whose page it is', () =>
  testOwnership(mastodon, [
    ['/@rini', start, [], true],
    ['/@rini/with_replies', start, [], true],
    ['/@rini', app, ['rini@localhost'], true],
    ['/@rini', edit, [], true],
    ['/favourites', start, [], true],
    ['/favourites', visitor, ['rini'], false],
    ['/favourites', '', ['rini'], false],
    ['/@budi', start, ['budi'], false],
    ['/@rini@lain.example', start, [], false],
    ['/@rini/9', start, [], false],
    ['/@rini/followers', start, [], false],
    ['/home', start, [], false],
    ['/bookmarks', start, [], false],
  ]));

test('a profile: posts, replies and boosts', () => {
  const html =
    app +
    row('rini', 'Halo') +
    row('rini', 'Setuju', { wrapper: 'status__wrapper-reply' }) +
    row('budi', 'Coblos nomor 2', { above: 'Anda membagikan' });
  expect(readAll(mastodon, html, '/@rini')).toEqual([
    { kind: 'post', at, text: 'Halo', url: `${host}/@rini/9` },
    { kind: 'reply', at, text: 'Setuju', url: `${host}/@rini/9` },
    {
      kind: 'share',
      at: null,
      notBefore: at,
      text: '',
      target: { author: 'budi', handle: 'budi', text: 'Coblos nomor 2', url: `${host}/@budi/9` },
      url: `${host}/@budi/9`,
    },
  ]);
});

test('favourites: the user’s own posts among them', () => {
  const html = app + row('budi', 'Coblos nomor 2') + row('rini', 'Halo');
  expect(
    readAll(mastodon, html, '/favourites').map(({ kind, at: on, notBefore, target }) => [
      kind,
      on,
      notBefore,
      target?.handle,
    ]),
  ).toEqual([
    ['like', null, at, 'budi'],
    ['like', null, at, 'rini'],
  ]);
});

const saved = fixture('mastodon/defuddle_status_comments.html');
test.skipIf(saved.isMissing)(`posts as saved by defuddle${saved.why}`, () => {
  const seen = readAll(mastodon, saved.read(), '/favourites');
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every(({ kind, target }) => kind === 'like' && target?.text)).toBe(true);
});
