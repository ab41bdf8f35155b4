// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { threads } from '../../../../src/platforms/threads/index.ts';
import { fixture } from '../fixture.ts';
import { readAll, testOwnership } from '../own-page-of.ts';

const nav = '<nav><a href="/@rini"></a></nav>';
const edit = (label: string) => `<main><div role="button">${label}</div></main>`;
const row = (handle: string, text: string, inside = '') => `
  <div data-pressable-container="true"><a href="/@${handle}"><span>${handle}</span></a>
    <a href="/@${handle}/post/A"><time datetime="2024-02-03T04:05:06.000Z">3h</time></a>
    <span dir="auto">${text}</span>${inside}</div>`;
const at = '2024-02-03T04:05:06.000Z';
const url = (handle: string) => `https://www.threads.com/@${handle}/post/A`;

describe('whose page it is', () =>
  testOwnership(threads, [
    ['/@rini', nav, [], true],
    ['/@Rini/replies', nav, [], true],
    ['/@rini', '', ['rini'], true],
    ['/@rini', edit('Edit profil'), [], true],
    ['/liked', nav, [], true],
    ['/liked', '<input name="password">', [], false],
    ['/@budi', nav, ['budi'], false],
    ['/@budi', edit('Ikuti'), [], false],
    ['/@rini/post/A', nav, [], false],
    ['/', nav, [], false],
  ]));

test('a profile: posts, quotes, reposts; a quoted post is no act of its own', () => {
  const html =
    row('rini', 'Halo') +
    row('rini', 'Lihat ini', row('ani', 'Kata Ani')) +
    row('budi', 'Coblos nomor 2', '<svg aria-label="Diposting ulang"></svg>') +
    row('budi', 'Pertanyaan');
  expect(readAll(threads, html, '/@rini')).toEqual([
    { kind: 'post', at, text: 'Halo', url: url('rini') },
    {
      kind: 'quote',
      at,
      text: 'Lihat ini',
      target: { author: 'ani', handle: 'ani', text: 'Kata Ani', url: url('ani') },
      url: url('rini'),
    },
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
  ['/@rini/replies', ['reply']],
  ['/@rini/reposts', ['share', 'share']],
  ['/liked', ['like', 'like']],
])('%s', (path, kinds) => {
  const html = path.endsWith('replies')
    ? row('budi', 'a') + row('rini', 'b')
    : row('budi', 'a') + row('ani', 'b');
  expect(readAll(threads, html, path).map(({ kind }) => kind)).toEqual(kinds);
});

const saved = fixture('threads/post.html');
test.skipIf(saved.isMissing)(`a post as it was saved${saved.why}`, () => {
  const [seen] = readAll(threads, saved.read(), '/liked');
  expect(seen?.target?.text).toBeTruthy();
});
