// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { linkedin } from '../../../../src/platforms/linkedin/index.ts';
import { find, pageOf } from '../page-of.ts';

const { show, press, key } = pageOf(linkedin);

const head =
  '<a href="/in/tim-pg/"><span aria-hidden="true">Tim PG</span><span>Lihat profil Tim PG</span></a>';
const words = '<div data-testid="expandable-text-box">Coblos nomor 2<button>…lagi</button></div>';
/** The same post in the three views. */
const views: Record<string, (more: string) => string> = {
  feed: (more) =>
    `<main><div data-testid="mainFeed"><div role="listitem"><div data-view-name="feed-full-update">${head}${words}${more}</div></div></div></main>`,
  'own page': (more) =>
    `<main><div componentkey="feed-commentary_1">${head}${words}${more}</div></main>`,
  older: (more) =>
    `<main><div class="feed-shared-update-v2" data-urn="urn:li:activity:7">${head}<div class="update-components-text">Coblos nomor 2</div>${more}</div></main>`,
};
const target = { author: 'Tim PG', handle: 'tim-pg', text: 'Coblos nomor 2' };
const feed = views.feed as (more: string) => string;
const tiptap = (text: string) =>
  `<div class="tiptap ProseMirror" contenteditable="true" role="textbox" aria-label="Text editor for creating comment">${text}</div>`;
const thumb =
  '<button id="thumb" aria-label="Reaction button state: no reaction"><svg data-token-id="289"></svg></button>';

describe.each(Object.keys(views))('%s', (view) => {
  const page = views[view] as (more: string) => string;

  test.each([
    [thumb, 'like'],
    [
      '<button id="thumb" aria-label="React Like" class="react-button__trigger">Suka</button>',
      'like',
    ],
    ['<button id="thumb" aria-label="Suka">Suka</button>', 'like'],
    [
      '<button id="thumb" aria-label="Reaction button state: Like"><svg data-token-id="289"></svg></button>',
      null,
    ],
    [
      '<button id="thumb" aria-label="Unreact Like" class="react-button__trigger">Suka</button>',
      null,
    ],
    ['<button id="thumb" aria-pressed="true" data-view-name="reaction-button">Suka</button>', null],
    ['<button id="thumb" aria-label="Komentar">3</button>', null],
    ['<button id="thumb">Suka: 30 orang</button>', null],
  ])('%s → %s', (html, kind) => {
    show(page(html), '/feed/');
    const act = press('#thumb');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toMatchObject(target);
  });

  test('the comment box of a post, by button and key', () => {
    show(
      page(
        `${thumb}<button id="open">Komentar</button><div>${tiptap('Amin')}<div><button id="it">Komentar</button></div></div>`,
      ),
      '/feed/',
    );
    expect(press('#open')).toBeNull();
    expect(press('#it')).toMatchObject({ kind: 'comment', text: 'Amin', target });
    expect(key('.tiptap', { key: 'Enter', metaKey: true })).toMatchObject({
      kind: 'comment',
      target,
    });
  });
});

describe('comments', () => {
  const comment = (more: string) =>
    `<div componentkey="replaceableComment_urn:li:comment:(1,2)"><a href="/in/ani/">Ani</a>
     <div data-testid="expandable-text-box">Menang!</div><button id="like" aria-label="Suka">Suka</button>
     <button id="open">Balas</button>${more}</div>`;
  const about = { author: 'Ani', handle: 'ani', text: 'Menang!' };

  test('an answer stands in its comment, which has the same box', () => {
    show(
      feed(
        thumb + comment(`<div>${tiptap('Amin')}<div><button id="it">Balas</button></div></div>`),
      ),
      '/feed/',
    );
    expect(press('#it')).toMatchObject({ kind: 'reply', text: 'Amin', target: about });
    expect(press('#like')).toMatchObject({ kind: 'like', target: about });
    expect(press('#thumb')).toMatchObject({ kind: 'like', target });
  });

  test('"Balas" without a box opens one', () => {
    show(feed(thumb + comment('')), '/feed/');
    expect(press('#open')).toBeNull();
  });
});

describe('share box and reposts', () => {
  const box = (
    more = '',
  ) => `<div role="dialog"><div class="ql-editor" contenteditable="true">Ayo</div>${more}
    <button id="it" class="share-actions__primary-action">Posting</button></div>`;

  test('a post, and one that quotes', () => {
    show(`${feed(thumb)}${box()}`, '/feed/');
    expect(press('#it')).toMatchObject({ kind: 'post', text: 'Ayo' });
    show(box(`<div>${head}${words}</div>`), '/feed/');
    expect(press('#it')).toMatchObject({ kind: 'quote', target });
  });

  test('"with your thoughts" quotes the post whose menu it was', () => {
    const menu =
      '<div role="menu"><div role="menuitem" id="now">Posting ulang</div><div role="menuitem" id="later">Posting ulang dengan pendapat Anda</div></div>';
    show(
      `${feed('<button id="open"><svg data-token-id="255"></svg></button>')}${menu}${box()}`,
      '/feed/',
    );
    expect(press('#open')).toBeNull();
    expect(press('#now')).toMatchObject({ kind: 'share', path: 'menu', target });
    expect(press('#later')).toBeNull();
    expect(press('#it')).toMatchObject({ kind: 'quote', text: 'Ayo', target });
  });

  test('messages are private', () => {
    show(
      '<div class="msg-form"><div role="textbox" contenteditable="true">Coblos</div><button id="it">Kirim</button></div>',
    );
    expect(press('#it')).toBeNull();
    expect(linkedin.composerOf(find('[role="textbox"]'))).toBeNull();
  });

  test('headline and summary of the profile', () => {
    show(
      '<div role="dialog"><textarea>Relawan nomor 2</textarea><button id="it">Simpan</button></div>',
      '/in/rini/edit/',
    );
    expect(press('#it')).toMatchObject({ kind: 'profile', text: 'Relawan nomor 2' });
  });
});

describe('accounts, groups, polls', () => {
  test.each([
    ['<button id="it">Ikuti</button>', 'follow'],
    ['<button id="it" aria-label="Ikuti Tim PG">+ Ikuti</button>', 'follow'],
    ['<button id="it"><svg data-token-id="86"></svg></button>', 'follow'],
    ['<button id="it">Mengikuti</button>', null],
    ['<button id="it" aria-label="Following Tim PG">Mengikuti</button>', null],
  ])('%s → %s', (html, kind) => {
    show(feed(html), '/feed/');
    const act = press('#it');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toEqual({ author: 'Tim PG', handle: 'tim-pg' });
  });

  test('a company’s own page', () => {
    show(
      '<main><section><h1>Tim PG</h1><p>Relawan nomor 2</p><button id="it">Ikuti</button></section></main>',
      '/company/tim-pg/',
    );
    expect(press('#it')?.target).toEqual({
      author: 'Tim PG',
      handle: 'tim-pg',
      text: 'Relawan nomor 2',
    });
  });

  test('a group, and nothing else, is joined', () => {
    const html =
      '<main><section><h1>Barisan</h1><p>Memenangkan nomor 2</p><button id="it">Gabung</button></section></main>';
    show(html, '/groups/1/');
    expect(press('#it')).toMatchObject({
      kind: 'join',
      target: { author: 'Barisan', text: 'Memenangkan nomor 2' },
    });
    show(html, '/premium/');
    expect(press('#it')).toBeNull();
  });

  test('a vote is about the line that is chosen', () => {
    show(
      feed(
        '<label><input type="radio" checked>Nomor 2</label><label><input type="radio">Nomor 1</label><button id="it">Vote</button>',
      ),
      '/feed/',
    );
    expect(press('#it')).toMatchObject({
      kind: 'like',
      target: { text: 'Coblos nomor 2\nNomor 2' },
    });
  });
});

test.each([
  ['/feed/', '<main>Sesuatu yang lain</main>', 'tidak-dikenali'],
  ['/feed/', feed(thumb), 'aktif'],
  ['/jobs/', '<main>Lowongan</main>', 'aktif'],
  ['/', '<input name="session_password">', 'tidak-ada-yang-dijaga'],
  ['/messaging/', '<main>Pesan</main>', 'tidak-ada-yang-dijaga'],
])('health of %s: %s', (path, html, health) => {
  show(html, path);
  expect(linkedin.health(document)).toBe(health);
});
