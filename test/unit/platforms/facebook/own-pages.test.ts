// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { facebook } from '../../../../src/platforms/facebook/index.ts';
import { fixture } from '../fixture.ts';
import { readAll, testOwnership } from '../own-page-of.ts';

const banner = '<div role="banner"><a role="link" href="/rini">Rini</a></div>';
const edit = (label: string) =>
  `<div role="main"><div role="button" aria-label="${label}"></div></div>`;
const post = (handle: string, text: string, age = '3 Februari 2024 pukul 10.05') => `
  <div aria-posinset="1"><h4 data-ad-rendering-role="profile_name"><a role="link" href="/${handle}">${handle}</a></h4>
    <a role="link" href="/${handle}/posts/9?__cft__=x" aria-label="${age}">3h</a>
    <div data-ad-preview="message"><span dir="auto">${text}</span></div></div>`;
const entry = (says: string, whose: string, words = '', link = '/budi/posts/9') => `
  <div role="listitem"><span><strong>Rini Astuti</strong> ${says} <strong><a role="link" href="/${whose}">${whose}</a></strong></span>
    <div><a role="link" href="${link}"><span dir="auto">${words}</span></a></div><div>Publik · 10.05</div></div>`;
const log = (...parts: string[]) => `${banner}<div role="main">${parts.join('')}</div>`;
const at = '2024-02-03T00:00:00.000Z';

describe('whose page it is', () =>
  testOwnership(facebook, [
    ['/rini', banner, [], true],
    ['/rini', '', ['Rini'], true],
    ['/profile.php?id=7', '', ['7'], true],
    ['/rini', edit('Edit profil'), [], true],
    ['/rini', edit('Edit profile'), [], true],
    ['/me/allactivity', banner, [], true],
    ['/rini/allactivity?category_key=LIKEDPOSTS', banner, [], true],
    ['/budi', banner, ['budi'], false],
    ['/budi', edit('Ikuti'), [], false],
    ['/profile.php?id=8', '', ['7'], false],
    ['/groups/rini', banner, ['rini'], false],
    ['/rini/posts/9', banner, [], false],
    ['/', banner, [], false],
    ['/me/allactivity', '<input name="pass">', [], false],
  ]));

test('a profile: what others wrote on it is not the user’s', () => {
  expect(readAll(facebook, log(post('rini', 'Halo'), post('budi', 'Selamat')), '/rini')).toEqual([
    { kind: 'post', at, text: 'Halo', url: 'https://www.facebook.com/rini/posts/9' },
  ]);
});

test('a post without a year has no date rather than a guessed one', () => {
  const html = log(post('rini', 'Halo', '3 Februari pukul 10.05'));
  expect(readAll(facebook, html, '/rini')).toMatchObject([{ kind: 'post', at: null }]);
});

test.each([
  ['menyukai postingan', 'like', 'target'],
  ['liked a post by', 'like', 'target'],
  ['menanggapi postingan', 'like', 'target'],
  ['mengomentari postingan', 'comment', 'text'],
  ['replied to a comment by', 'reply', 'text'],
  ['membagikan postingan', 'share', 'target'],
])('activity log: %s', (says, kind, where) => {
  const html = log('<h2>3 Februari 2024</h2>', entry(says, 'budi', 'Coblos nomor 2'));
  const [seen] = readAll(facebook, html, '/me/allactivity');
  expect(seen).toMatchObject({ kind, at, url: 'https://www.facebook.com/budi/posts/9' });
  expect(where === 'text' ? seen?.text : seen?.target?.text).toBe('Coblos nomor 2');
  expect(seen?.target).toMatchObject({ author: 'budi', handle: 'budi' });
});

test.each([
  ['bergabung dengan grup', 'join'],
  ['joined the group', 'join'],
  ['mengikuti', 'follow'],
])('activity log: %s is about an account', (says, kind) => {
  const html = log('<h2>February 3, 2024</h2>', entry(says, 'relawan', '', '/relawan'));
  expect(readAll(facebook, html, '/me/allactivity')).toMatchObject([
    { kind, at, aimedAt: 'account', target: { author: 'relawan' } },
  ]);
});

test('activity log: each entry has the day above it; sentences that are not known are left out', () => {
  const html = log(
    '<h2>3 Februari 2024</h2>',
    entry('menyukai postingan', 'budi', 'satu'),
    '<h2>1 Januari 2023</h2>',
    entry('menyukai postingan', 'ani', 'dua', '/ani/posts/8'),
    entry('mencari', 'rawon', 'tiga'),
  );
  expect(readAll(facebook, html, '/me/allactivity').map((seen) => seen.at?.slice(0, 10))).toEqual([
    '2024-02-03',
    '2023-01-01',
  ]);
});

const saved = fixture('facebook/xrnsocial_feed_2026-10_trimmed.html');
test.skipIf(saved.isMissing)(
  `others’ posts as saved in October 2026 are not the user’s${saved.why}`,
  () => {
    expect(readAll(facebook, saved.read(), '/rini').filter(({ text }) => text !== '')).toEqual([]);
  },
);
