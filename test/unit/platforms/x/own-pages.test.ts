// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { x } from '../../../../src/platforms/x/index.ts';
import { fixture } from '../fixture.ts';
import { readAll, testOwnership } from '../own-page-of.ts';

const nav = '<a data-testid="AppTabBar_Profile_Link" href="/rini"></a>';
const edit = '<a data-testid="editProfileButton" href="/settings/profile">Edit profil</a>';
const row = (handle: string, text: string, { above = '', inside = '' } = {}) => `
  <article data-testid="tweet">${above && `<div data-testid="socialContext">${above}</div>`}
    <div data-testid="User-Name"><a href="/${handle}">${handle}</a>
      <a href="/${handle}/status/17"><time datetime="2024-02-03T04:05:06.000Z"></time></a></div>
    <div data-testid="tweetText">${text}</div>${inside}</article>`;
const column = (...rows: string[]) =>
  `${nav}<div data-testid="primaryColumn">${rows.join('')}</div>`;
const moment = '2024-02-03T04:05:06.000Z';
const url = 'https://x.com/i/web/status/17';

describe('whose page it is', () =>
  testOwnership(x, [
    ['/rini', nav, [], true],
    ['/Rini/with_replies', nav, [], true],
    ['/rini/likes', nav, [], true],
    ['/rini', '', ['rini'], true],
    ['/rini', `<div data-testid="primaryColumn">${edit}</div>`, [], true],
    ['/budi', nav, [], false],
    // The site's word goes before the settings: a name of another site may be somebody else's here.
    ['/budi', nav, ['budi'], false],
    ['/budi/likes', nav, [], false],
    ['/rini/status/17', nav, [], false],
    ['/rini/followers', nav, [], false],
    ['/home', nav, ['home'], false],
    ['/settings/profile', nav, [], false],
    ['/rini', '', [], false],
  ]));

test('a profile: own posts and quotes, reposts as shares; others’ posts above a reply are nobody’s act', () => {
  const quoted = `<div role="link"><div data-testid="User-Name"><span>Ani</span> <span>@ani</span></div>
    <div data-testid="tweetText">Kata Ani</div></div>`;
  const html = column(
    row('rini', 'Halo'),
    row('budi', 'Coblos nomor 2', { above: 'Anda memposting ulang' }),
    row('budi', 'Pertanyaan'),
    row('rini', '', { inside: quoted }),
  );
  expect(readAll(x, html, '/rini/with_replies')).toEqual([
    { kind: 'post', at: moment, text: 'Halo', url },
    {
      kind: 'share',
      at: null,
      notBefore: moment,
      text: '',
      target: { author: 'budi', handle: 'budi', text: 'Coblos nomor 2', url },
      url,
    },
    {
      kind: 'quote',
      at: moment,
      text: '',
      target: { author: 'Ani', handle: 'ani', text: 'Kata Ani' },
      url,
    },
  ]);
});

test('likes: when they were pressed is not told, only when the post was written', () => {
  expect(readAll(x, column(row('budi', 'Coblos nomor 2')), '/rini/likes')).toEqual([
    {
      kind: 'like',
      at: null,
      notBefore: moment,
      text: '',
      target: { author: 'budi', handle: 'budi', text: 'Coblos nomor 2', url },
      url,
    },
  ]);
});

const saved = fixture('x/xrnsocial_home_2026-10_trimmed.html');
test.skipIf(saved.isMissing)(`rows as saved in October 2026${saved.why}`, () => {
  const kinds = (path: string) =>
    readAll(x, `<div data-testid="primaryColumn">${saved.read()}</div>`, path).map(
      ({ kind, text, target }) => `${kind}: ${text || target?.text}`,
    );
  expect(kinds('/alice')).toContain('post: A walk in the park this morning');
  expect(kinds('/alice/likes')).toContain('like: Old news');
});
