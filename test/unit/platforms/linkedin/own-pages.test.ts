// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { linkedin } from '../../../../src/platforms/linkedin/index.ts';
import { readAll, testOwnership } from '../own-page-of.ts';

const data = `<code>{"data":{"$type":"com.linkedin.voyager.common.Me"},"included":[{"publicIdentifier":"rini"}]}</code>`;
const path = (name: string, tab = 'all') => `/in/${name}/recent-activity/${tab}/`;
/** 7159517006848 …: the upper part is 2024-02-03T12:05:06.789Z. */
const urn = `urn:li:activity:${BigInt(Date.parse('2024-02-03T12:05:06.789Z')) << 22n}`;
const at = '2024-02-03T12:05:06.789Z';
const url = `https://www.linkedin.com/feed/update/${urn}/`;
const card = (handle: string, text: string, { head = '', inside = '' } = {}) => `
  <div class="feed-shared-update-v2" data-urn="${urn}">
    ${head && `<span class="update-components-header__text-view">${head}</span>`}
    <a href="/in/${handle}/"><span aria-hidden="true">${handle}</span></a>
    <div class="update-components-text">${text}</div>${inside}</div>`;
const comment = (handle: string, text: string) => `<article class="comments-comment-entity">
  <a href="/in/${handle}/">${handle}</a><div class="comments-comment-item__main-content">${text}</div></article>`;

describe('whose page it is', () =>
  testOwnership(linkedin, [
    [path('rini'), data, [], true],
    [path('me'), '', [], true],
    [path('rini', 'reactions'), '', ['rini'], true],
    [path('budi'), data, ['budi'], false],
    ['/in/rini/', data, [], false],
    ['/feed/', data, [], false],
  ]));

test('posts and reposts', () => {
  const html =
    card('rini', 'Halo') + card('budi', 'Coblos nomor 2', { head: 'Rini reposted this' });
  expect(readAll(linkedin, html + card('ani', 'Iklan'), path('rini'))).toEqual([
    { kind: 'post', at, text: 'Halo', url },
    {
      kind: 'share',
      at: null,
      notBefore: at,
      text: '',
      target: { author: 'budi', handle: 'budi', text: 'Coblos nomor 2', url },
      url,
    },
  ]);
});

test('reactions', () => {
  expect(readAll(linkedin, card('budi', 'a'), path('rini', 'reactions'))).toMatchObject([
    { kind: 'like', notBefore: at, target: { handle: 'budi', text: 'a' } },
  ]);
});

test('comments: the user’s own words below the post, not others’', () => {
  const inside = comment('budi', 'Kata Budi') + comment('rini', 'Setuju');
  const html =
    card('ani', 'Coblos nomor 2', { inside }) + card('ani', 'b', { inside: comment('budi', 'c') });
  expect(readAll(linkedin, html, path('rini', 'comments'))).toMatchObject([
    {
      kind: 'comment',
      at: null,
      text: 'Setuju',
      target: { handle: 'ani', text: 'Coblos nomor 2' },
    },
  ]);
});
