// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { tiktok } from '../../../../src/platforms/tiktok/index.ts';
import { pageOf } from '../page-of.ts';

const { show, press, key } = pageOf(tiktok);

const video = (more: string, words = 'Coblos nomor 2') => `<main>
  <article data-e2e="recommend-list-item-container">
  <div data-e2e="feed-video"><video id="film"></video></div>
  <a data-e2e="video-author-avatar" href="/@tim_pg"></a>
  <h3 data-e2e="video-author-nickname">Tim PG</h3><div data-e2e="video-desc">${words}</div>${more}</article></main>`;
const heart = (rest = '', inner = 'data-e2e="like-icon"') =>
  `<button id="it" ${rest}><span ${inner}><svg fill="currentColor"></svg></span></button>`;
const box = (text: string, hint = 'Tambahkan komentar...') =>
  `<div class="x-DivInput"><div data-e2e="comment-input"><div class="DraftEditor-root">
  <div>${hint}</div><div class="public-DraftEditor-content" contenteditable="true">${text}</div></div></div>
  <div data-e2e="comment-post" role="button">Posting</div></div>`;
const target = { author: 'Tim PG', handle: 'tim_pg', text: 'Coblos nomor 2' };
const editor = '.public-DraftEditor-content';

describe('hearts', () => {
  test.each([
    [heart(), 'like'],
    [heart('aria-pressed="false"'), 'like'],
    [heart('aria-pressed="true"'), null],
    [heart('', 'data-e2e="like-active-icon"'), null],
    [heart('', 'data-e2e="browse-like-icon"'), 'like'],
    [
      '<button id="it"><span data-e2e="like-icon"><svg fill="rgb(254, 44, 85)"></svg></span></button>',
      null,
    ],
    ['<button id="it"><span data-e2e="favorite-icon"></span></button>', null],
    ['<button id="it"><span data-e2e="comment-icon"></span></button>', null],
  ])('%s → %s', (html, kind) => {
    show(video(html));
    const act = press('#it');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toEqual(target);
  });

  test('neither key nor double tap takes a like back', () => {
    show(video(heart('aria-pressed="true"')));
    expect(key('article', { key: 'l' })).toBeNull();
    expect(press('#film', 'dblclick')).toBeNull();
  });

  test('l in a box is a letter', () => {
    show(video(heart() + box('')));
    expect(key(editor, { key: 'l' })).toBeNull();
  });
});

describe('comments', () => {
  test('Enter and the button send; Shift+Enter and Ctrl+Enter do not', () => {
    show(video(box('Setuju')));
    expect(key(editor, { key: 'Enter' })).toMatchObject({
      kind: 'comment',
      path: 'enter',
      text: 'Setuju',
      target,
    });
    expect(key(editor, { key: 'Enter', shiftKey: true })).toBeNull();
    expect(press('[data-e2e="comment-post"]')).toMatchObject({
      kind: 'comment',
      text: 'Setuju',
      target,
    });
  });

  test('Enter that picks a name from the list sends nothing', () => {
    show(video(box('Halo @bu')));
    document.querySelector(editor)?.setAttribute('aria-activedescendant', 'one');
    document.querySelector(editor)?.setAttribute('aria-expanded', 'true');
    expect(key(editor, { key: 'Enter' })).toBeNull();
  });

  test('a box under a comment answers it', () => {
    show(
      video(`<div data-e2e="comment-item"><a href="/@ani"><span data-e2e="comment-username-1">Ani</span></a>
      <p data-e2e="comment-level-1">Menang!</p><div data-e2e="comment-like-icon"></div>${box('Amin', 'Tambahkan balasan...')}</div>`),
    );
    const about = { author: 'Ani', handle: 'ani', text: 'Menang!' };
    expect(key(editor, { key: 'Enter' })).toMatchObject({ kind: 'reply', target: about });
    expect(press('[data-e2e="comment-like-icon"]')).toMatchObject({ kind: 'like', target: about });
  });

  test('private messages are nobody’s business', () => {
    show(video(box('Coblos')), '/messages');
    expect(key(editor, { key: 'Enter' })).toBeNull();
    expect(tiktok.composerOf(document.querySelector(editor) as Element)).toBeNull();
  });
});

test('the chat of a live stream is about its host, not about whom the page names first', () => {
  show(
    `<nav><a href="/@saya">Saya</a></nav><div data-e2e="chat-room">
    <div contenteditable="plaintext-only">Coblos</div></div>`,
    '/@tuan.rumah/live',
  );
  expect(key('[contenteditable]', { key: 'Enter' })).toMatchObject({
    kind: 'comment',
    text: 'Coblos',
    target: { handle: 'tuan.rumah' },
  });
});

describe('accounts and reposts', () => {
  test.each([
    ['<button id="it" data-e2e="feed-follow">+</button>', 'follow'],
    ['<button id="it" data-e2e="follow-button">Ikuti</button>', 'follow'],
    ['<button id="it" data-e2e="follow-button">Mengikuti</button>', null],
    ['<button id="it" data-e2e="follow-button" aria-label="Following Tim PG"></button>', null],
  ])('%s → %s', (html, kind) => {
    show(video(html));
    const act = press('#it');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toEqual({ author: 'Tim PG', handle: 'tim_pg' });
  });

  test('a profile is followed with its words', () => {
    show(
      '<h1 data-e2e="user-title">tim_pg</h1><h2 data-e2e="user-subtitle">Tim PG</h2><button id="it" data-e2e="follow-button">Ikuti</button><h2 data-e2e="user-bio">Relawan</h2>',
      '/@tim_pg',
    );
    expect(press('#it')?.target).toEqual({ author: 'Tim PG', handle: 'tim_pg', text: 'Relawan' });
  });

  test.each([
    ['Posting ulang', 'share'],
    ['Repost', 'share'],
    ['Hapus repost', null],
    ['Remove repost', null],
  ])('%s in the share panel → %s', (label, kind) => {
    show(
      `${video('<button id="open"><span data-e2e="share-icon"></span></button>')}<div><div data-e2e="share-repost" id="it">${label}</div></div>`,
    );
    expect(press('#open')).toBeNull();
    const act = press('#it');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toEqual(target);
  });
});

describe('upload and profile', () => {
  const caption = `<div class="editor"><div class="public-DraftEditor-content" contenteditable="true">Ayo menang</div></div>`;
  test.each(['Posting', 'Post', 'Jadwalkan'])('%s publishes the caption', (label) => {
    show(
      `<div>${caption}<div><button id="no">Buang</button><button id="it">${label}</button></div></div>`,
      '/tiktokstudio/upload',
    );
    expect(press('#it')).toMatchObject({ kind: 'post', text: 'Ayo menang' });
    expect(press('#no')).toBeNull();
    expect(key(editor, { key: 'Enter' })).toBeNull();
  });

  test('name and words of the profile', () => {
    show(
      '<div data-e2e="edit-profile-popup"><input type="text" value="Rini"><textarea>Relawan</textarea><button data-e2e="edit-profile-save">Simpan</button></div>',
      '/@rini',
    );
    expect(press('[data-e2e="edit-profile-save"]')).toMatchObject({
      kind: 'profile',
      text: 'Rini\n\nRelawan',
    });
  });
});

test.each([
  ['/foryou', '<main>Sesuatu yang lain</main>', 'tidak-dikenali'],
  ['/foryou', video(heart()), 'aktif'],
  ['/explore', '<main>Jelajahi</main>', 'aktif'],
  ['/foryou', '<button data-e2e="top-login-button">Masuk</button>', 'tidak-ada-yang-dijaga'],
  ['/messages', '<main>Pesan</main>', 'tidak-ada-yang-dijaga'],
])('health of %s: %s', (path, html, health) => {
  show(html, path);
  expect(tiktok.health(document)).toBe(health);
});
