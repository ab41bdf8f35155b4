// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { instagram } from '../../../../src/platforms/instagram/index.ts';
import { fixture } from '../fixture.ts';
import { readAll, testOwnership } from '../own-page-of.ts';

const menu = '<a role="link" href="/rini/"><img alt="Foto profil rini"></a>';
const edit = '<main><header><a href="/accounts/edit/">Edit profil</a></header></main>';
const comments = '/your_activity/interactions/comments/';

describe('whose page it is', () =>
  testOwnership(instagram, [
    ['/rini/', menu, [], true],
    ['/rini/reels/', menu, [], true],
    ['/rini', '', ['rini'], true],
    ['/rini/', edit, [], true],
    [comments, menu, [], true],
    [comments, '<input name="password">', [], false],
    ['/budi/', menu, ['budi'], false],
    ['/rini/tagged/', menu, [], false],
    ['/rini/p/AAA/', menu, [], false],
    ['/explore/', menu, ['explore'], false],
    ['/', menu, [], false],
  ]));

test('squares of the profile: the picture’s own words are all that is shown', () => {
  const html = `<main><a href="/rini/p/AAA/"><img alt="Ayo coblos nomor 2"></a>
    <a href="/rini/reel/BBB/?x=1"><img alt=""></a><a href="/rini/followers/"><img alt="x"></a></main>`;
  expect(readAll(instagram, html, '/rini/')).toEqual([
    {
      kind: 'post',
      at: null,
      text: 'Ayo coblos nomor 2',
      url: 'https://www.instagram.com/rini/p/AAA/',
    },
    { kind: 'post', at: null, text: '', url: 'https://www.instagram.com/rini/reel/BBB/' },
  ]);
});

test('one’s comments, each with the caption that it answers', () => {
  const span = (text: string, weight = 400) =>
    `<span data-bloks-name="bk.components.TextSpan" style="font-weight: ${weight}">${text}</span>`;
  const item = (...spans: string[]) =>
    `<div data-testid="post_collection_item">${spans.join('')}</div>`;
  const html =
    item(span('budi', 700), span('Coblos nomor 2'), span('rini', 700), span('Setuju')) +
    item(span('budi', 700), span('Belum dimuat'));
  expect(readAll(instagram, html, comments)).toEqual([
    {
      kind: 'comment',
      at: null,
      text: 'Setuju',
      target: { author: 'budi', handle: 'budi', text: 'Coblos nomor 2' },
    },
  ]);
});

const saved = fixture('instagram/xrnsocial_feed_2026-10_trimmed.html');
test.skipIf(saved.isMissing)(
  `the feed as saved in October 2026 is nobody’s own page${saved.why}`,
  () => {
    expect(readAll(instagram, saved.read(), '/')).toEqual([]);
  },
);
