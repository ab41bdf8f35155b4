// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { instagram } from '../../../../src/platforms/instagram/index.ts';
import { find, key, press, showPage } from './page.ts';

const button = (label: string, id = 'it') => `<div role="button" id="${id}">${label}</div>`;
const box = (label: string) =>
  `<textarea id="box" placeholder="${label}" aria-label="${label}"></textarea>`;
const rich = (label: string) =>
  `<div id="box" contenteditable="true" role="textbox" aria-label="${label}"></div>`;
const emoji = '<div role="button" id="emoji"><svg aria-label="Emoji"></svg></div>';
const post = (inside: string) => `<main><article>
  <div><a href="/warung/">warung</a><a href="/p/AAA/"><time>1 j</time></a></div><div><img></div>
  <div><section></section><div><a href="/warung/">warung</a> <span>Ada rawon</span></div>
    <ul><li><a href="/tono/">tono</a> <span>Mantap</span>${button('Balas', 'answer')}</li></ul>
    ${inside}</div></article></main>`;

const write = (text: string) => {
  const editor = find('#box');
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
    editor.value = text;
  } else editor.textContent = text;
};

afterEach(() => history.replaceState(null, '', '/'));

describe.each([
  ['Tambahkan komentar...', 'Kirim', box],
  ['Add a comment…', 'Post', box],
  ['Tambahkan komentar…', 'Kirim', rich],
  ['Magdagdag ng komento', 'I-post', box],
])('comment box "%s" with "%s"', (label, send, editor) => {
  const show = () => showPage(post(`<form>${editor(label)}${emoji}${button(send)}</form>`));

  test('Enter and the button send, everything else does not', () => {
    show();
    write('Enak');
    const sent = { kind: 'comment', text: 'Enak', target: { handle: 'warung', text: 'Ada rawon' } };
    expect(key('#box', { key: 'Enter' })).toMatchObject({ ...sent, path: 'enter' });
    expect(key('#box', { key: 'Enter', ctrlKey: true })).toMatchObject({ ...sent });
    expect(press('#it')).toMatchObject({ ...sent, path: 'button', control: find('#it') });
    expect(key('#box', { key: 'Enter', shiftKey: true })).toBeNull();
    expect(key('#box', { key: 'Enter', isComposing: true })).toBeNull();
    expect(key('#box', { key: 'a' })).toBeNull();
    expect(press('#emoji')).toBeNull();
    expect(press('#answer')).toBeNull();
  });

  test('text that begins with the name of a comment’s author answers it', () => {
    show();
    write('@tono setuju');
    expect(press('#it')).toMatchObject({
      kind: 'reply',
      target: { handle: 'tono', text: 'Mantap' },
    });
    write('@lain setuju');
    expect(press('#it')).toMatchObject({ kind: 'comment', target: { handle: 'warung' } });
    expect(instagram.composerOf(find('#box'))?.kind).toBe('comment');
  });
});

test('two comment boxes are never mistaken for each other', () => {
  const one = post(`<form>${box('Tambahkan komentar...')}${button('Kirim', 'first')}</form>`);
  const other = one.replaceAll('warung', 'dinas').replace('id="box"', 'id="second"');
  showPage(one.replace('id="first"', 'id="own"') + other);
  write('satu');
  expect(press('#own')).toMatchObject({ text: 'satu', target: { handle: 'warung' } });
  expect(press('#first')).toMatchObject({ text: '', target: { handle: 'dinas' } });
});

describe('caption of a new post', () => {
  const dialog = (caption: string, action: string) =>
    `<div role="dialog">${button('Tutup', 'close')}${button(action)}${caption}</div>`;

  test.each([
    ['Tulis keterangan...', 'Bagikan', 'post'],
    ['Write a caption…', 'Share', 'post'],
    ['Tulis keterangan...', 'Selesai', 'post'],
    ['Tulis keterangan...', 'Berikutnya', null],
    ['Write a caption…', 'Next', null],
    ['Sumulat ng caption', 'Bagikan', 'post'],
  ])('%s, %s → %s', (label, action, kind) => {
    showPage(dialog(rich(label), action));
    write('Pilih nomor dua');
    const act = press('#it');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act).toMatchObject({ text: 'Pilih nomor dua', editors: [find('#box')] });
    expect(press('#close')).toBeNull();
    expect(key('#box', { key: 'Enter' })).toBeNull();
  });

  test('without a caption box that is known the act has nothing to read', () => {
    showPage(dialog('', 'Bagikan'));
    expect(press('#it')).toMatchObject({ kind: 'post', editors: [] });
  });
});

describe('share sheet', () => {
  const sheet = `<div role="dialog"><input id="search" placeholder="Cari...">
    <input id="box" placeholder="Tulis pesan...">${button('Kirim')}${button('Tambahkan ke cerita', 'story')}</div>`;
  const opener = '<div role="button" id="open"><svg aria-label="Bagikan"></svg></div>';

  test('what is passed on is the post whose icon opened it', () => {
    showPage(post(opener) + sheet);
    expect(press('#open')).toBeNull();
    write('Lihat ini');
    const shared = { kind: 'share', target: { handle: 'warung', text: 'Ada rawon' } };
    expect(press('#it')).toMatchObject({ ...shared, text: 'Lihat ini' });
    expect(press('#story')).toMatchObject(shared);
    find('#box').remove();
    expect(press('#it')).toMatchObject({ ...shared, text: '' });
  });
});

describe('boxes that are left alone', () => {
  test.each([
    ['private messages', '/direct/t/1/', rich('Pesan')],
    ['private messages in a post', '/', `<form>${box('Kirim pesan...')}</form>`],
    ['search', '/', '<input id="box" placeholder="Cari">'],
  ])('%s', (_, path, html) => {
    history.replaceState(null, '', path);
    showPage(post(html + button('Kirim')));
    write('Menangkan nomor dua');
    expect(key('#box', { key: 'Enter' })).toBeNull();
    expect(press('#it')).toBeNull();
    expect(instagram.composerOf(find('#box'))).toBeNull();
  });
});

test('an answer to a story is about its owner', () => {
  history.replaceState(null, '', '/stories/relawan/77/');
  showPage(`<section><div>${box('Balas relawan...')}${button('Kirim')}</div></section>`);
  write('Menang!');
  const sent = { kind: 'reply', text: 'Menang!', target: { handle: 'relawan' } };
  expect(key('#box', { key: 'Enter' })).toMatchObject(sent);
  expect(press('#it')).toMatchObject(sent);
});

test('words on one’s own profile', () => {
  history.replaceState(null, '', '/accounts/edit/');
  showPage(`<main><form>${box('Bio')}${button('Kirim')}</form></main>`);
  write('Tim nomor dua');
  expect(press('#it')).toMatchObject({ kind: 'profile', text: 'Tim nomor dua' });
  expect(key('#box', { key: 'Enter' })).toBeNull();
});
