// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { tiktok } from '../../../../src/platforms/tiktok/index.ts';
import { readAll, testOwnership } from '../own-page-of.ts';

const nav = '<a data-e2e="nav-profile" href="/@rini"></a>';
const edit = '<button data-e2e="edit-profile-entrance"></button>';
/** The upper half is 1706961906: 2024-02-03T12:05:06Z. */
const id = String(1706961906n << 32n);
const at = '2024-02-03T12:05:06.000Z';
const url = (handle: string) => `https://www.tiktok.com/@${handle}/video/${id}`;

describe('whose page it is', () =>
  testOwnership(tiktok, [
    ['/@rini', nav, [], true],
    ['/@rini', '', ['rini'], true],
    ['/@rini', edit, [], true],
    ['/@budi', nav, ['budi'], false],
    [`/@rini/video/${id}`, nav, [], false],
    ['/foryou', nav, [], false],
    ['/@rini', `${edit}<button data-e2e="top-login-button"></button>`, [], false],
  ]));

test('videos, likes and reposts; the date is in the number of the video', () => {
  const html = `
    <div><div data-e2e="user-post-item"><a href="/@rini/video/${id}"><img alt=""></a></div>
      <div data-e2e="user-post-item-desc">Halo</div></div>
    <div data-e2e="user-liked-item"><a href="/@budi/video/${id}"><img alt="Coblos nomor 2"></a></div>
    <div data-e2e="user-repost-item"><a href="https://www.tiktok.com/@budi/video/${id}?lang=id"><img alt="a"></a></div>
    <div><div data-e2e="user-post-item"><span>belum dimuat</span></div></div>`;
  const target = { author: 'budi', handle: 'budi', url: url('budi') };
  const upon = { at: null, notBefore: at, text: '', url: url('budi') };
  expect(readAll(tiktok, html, '/@rini')).toEqual([
    { kind: 'post', at, text: 'Halo', url: url('rini') },
    { kind: 'like', ...upon, target: { ...target, text: 'Coblos nomor 2' } },
    { kind: 'share', ...upon, target: { ...target, text: 'a' } },
  ]);
});
