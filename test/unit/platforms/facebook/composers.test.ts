// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { facebook } from '../../../../src/platforms/facebook/index.ts';
import { find, key, press, showPage } from './page.ts';

const box = (label: string, text = 'Halo semua', id = 'box') =>
  `<div role="textbox" contenteditable="true" id="${id}" aria-label="${label}">${text}</div>`;
const button = (label: string, id = 'it', rest = '') =>
  `<div role="button" id="${id}" aria-label="${label}" ${rest}>x</div>`;
const form = (inside: string) => `<form role="presentation">${inside}</form>`;
const post = (inside: string) => `<div aria-posinset="1">
  <div data-ad-rendering-role="profile_name"><h4><a href="/dinas">Dinas</a></h4></div>
  <div data-ad-preview="message">Pengumuman</div>${button('Suka', 'like')}${inside}</div>`;
const comment = (author: string, text: string, inside = '') =>
  `<div role="article" aria-label="Komentar oleh ${author} 2 jam yang lalu">
    <a role="link" href="/${author}?comment_id=1">${author}</a><div dir="auto">${text}</div>
    <div role="button" aria-label="Suka">Suka</div><div role="button" class="answer">Balas</div>${inside}</div>`;

afterEach(() => history.replaceState(null, '', '/'));

describe('boxes', () => {
  test.each([
    ['Komentari sebagai Rini', 'comment'],
    ['Comment as Rini', 'comment'],
    ['Tulis komentar…', 'comment'],
    ['Balas Budi…', 'reply'],
    ['Reply to Budi', 'reply'],
    ['Kotak tanpa arti', 'comment'],
  ])('%s in a post → %s', (label, kind) => {
    showPage(post(form(box(label))));
    expect(facebook.composerOf(find('#box'))?.kind).toBe(kind);
    expect(key('#box', { key: 'Enter' })).toMatchObject({ kind, text: 'Halo semua' });
  });

  test.each(['Tulis ke Ani', 'Write to Ani', 'Message', 'Pesan', 'Aa', 'Cari'])(
    '%s is nobody’s business',
    (label) => {
      showPage(`<div role="complementary">${box(label)}</div>`);
      expect(facebook.composerOf(find('#box'))).toBeNull();
      expect(key('#box', { key: 'Enter' })).toBeNull();
    },
  );

  test.each(['/messages/t/1', '/marketplace/item/1', '/stories/1'])('%s is left alone', (path) => {
    history.replaceState(null, '', path);
    showPage(post(form(box('Tulis komentar…')) + button('Suka')));
    expect(key('#box', { key: 'Enter' })).toBeNull();
    expect(press('#it')).toBeNull();
  });
});

describe('keys in a comment box', () => {
  test.each([
    ['Enter', { key: 'Enter' }, 'enter'],
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, 'mod-enter'],
    ['Cmd+Enter', { key: 'Enter', metaKey: true }, 'mod-enter'],
    ['Shift+Enter', { key: 'Enter', shiftKey: true }, null],
    ['a word being composed', { key: 'Enter', isComposing: true }, null],
    ['a letter', { key: 'l' }, null],
  ])('%s', (_, init, path) => {
    showPage(post(form(box('Tulis komentar…'))));
    expect(key('#box', init)?.path ?? null).toBe(path);
  });

  test('Enter that picks a name from the list sends nothing', () => {
    showPage(post(form(box('Tulis komentar…'))));
    find('#box').setAttribute('aria-expanded', 'true');
    find('#box').setAttribute('aria-activedescendant', 'first');
    expect(key('#box', { key: 'Enter' })).toBeNull();
  });
});

describe('who is answered', () => {
  const thread = comment('Budi', 'Setuju') + comment('Ani', 'Tidak');

  test('the comment around the box', () => {
    showPage(post(comment('Budi', 'Setuju', form(box('Balas Budi')))));
    expect(key('#box', { key: 'Enter' })?.target).toMatchObject({ author: 'Budi', text: 'Setuju' });
  });

  test('the comment whose author the box names', () => {
    showPage(post(thread + form(box('Balas Budi'))));
    expect(key('#box', { key: 'Enter' })?.target?.author).toBe('Budi');
  });

  test('else the last comment before it', () => {
    showPage(post(thread + form(box('Balas…'))));
    expect(key('#box', { key: 'Enter' })?.target?.author).toBe('Ani');
  });

  test('a comment answers the post', () => {
    showPage(post(thread + form(box('Tulis komentar…'))));
    expect(key('#box', { key: 'Enter' })?.target).toMatchObject({
      author: 'Dinas',
      handle: 'dinas',
      text: 'Pengumuman',
    });
  });
});

describe('buttons', () => {
  test.each(['Posting komentar', 'Kirim komentar', 'Kirim', 'Post comment', 'Balas'])(
    '%s beside the box sends the comment',
    (label) => {
      showPage(post(form(box('Tulis komentar…') + button(label))));
      expect(press('#it')).toMatchObject({ kind: 'comment', path: 'button', text: 'Halo semua' });
    },
  );

  test('an arrow without a known label sends by its place', () => {
    const arrow = `<span id="focused-state-composer-submit">${button('')}</span>`;
    showPage(post(form(box('Tulis komentar…') + arrow)));
    expect(press('#it')?.kind).toBe('comment');
  });

  test('"Balas" under a comment only opens, even while a box is open', () => {
    showPage(
      post(comment('Budi', 'Setuju', form(box('Balas Budi'))) + form(box('Tulis komentar…'))),
    );
    expect(press('.answer')).toBeNull();
  });

  test('of two open boxes the button’s own is read', () => {
    const second = form(box('Balas Budi', 'Jawaban', 'other') + button('Kirim'));
    showPage(post(form(box('Tulis komentar…', 'Belum selesai')) + comment('Budi', 'Ya', second)));
    expect(press('#it')).toMatchObject({ kind: 'reply', text: 'Jawaban' });
  });
});

describe('sheets', () => {
  const sheet = (inside: string, title = 'Buat postingan') =>
    `<div role="dialog" aria-label="${title}">${inside}</div>`;

  test.each([
    ['Posting', 'post'],
    ['Post', 'post'],
    ['Publikasikan', 'post'],
    ['Kirim', 'post'],
    ['Bagikan', 'post'],
    ['Simpan', 'post'],
    ['Jadwalkan', 'post'],
    ['Berikutnya', null],
    ['Next', null],
    ['Tutup', null],
    ['Pengaturan postingan', null],
    ['Tambahkan ke postingan Anda', null],
  ])('%s → %s', (label, kind) => {
    showPage(sheet(box('Apa yang Anda pikirkan, Rini?') + button(label)));
    expect(press('#it')?.kind ?? null).toBe(kind);
    if (kind) expect(press('#it')?.text).toBe('Halo semua');
  });

  test('a button that is switched off publishes nothing', () => {
    showPage(sheet(box('Apa') + button('Posting', 'it', 'aria-disabled="true"')));
    expect(press('#it')).toBeNull();
  });

  test('Enter breaks the line of a post', () => {
    showPage(sheet(box('Apa yang Anda pikirkan?') + button('Posting')));
    expect(key('#box', { key: 'Enter' })).toBeNull();
  });

  test('the last step may have lost its box', () => {
    showPage(sheet(button('Posting')));
    expect(press('#it')).toMatchObject({ kind: 'post', editors: [], text: '' });
  });

  test('sharing takes the post whose button opened the sheet along', () => {
    const share = sheet(
      box('Katakan sesuatu tentang ini…', 'Pilih dia') + button('Bagikan sekarang'),
      'Bagikan',
    );
    showPage(post(button('Bagikan', 'open')) + share);
    expect(press('#open')).toBeNull();
    expect(press('#it')).toMatchObject({
      kind: 'share',
      text: 'Pilih dia',
      target: { author: 'Dinas', text: 'Pengumuman' },
    });
  });

  test('an item of the share menu shares at once', () => {
    const item = '<div role="menuitem" id="it">Bagikan sekarang (Publik)</div>';
    showPage(post(button('Bagikan', 'open')) + item);
    press('#open');
    expect(press('#it')).toMatchObject({
      kind: 'share',
      path: 'menu',
      target: { author: 'Dinas' },
    });
  });

  test('a friend’s "Kirim" in the share sheet is a private message', () => {
    showPage(sheet(`<div>Ani ${button('Kirim')}</div>`, 'Kirim ke teman'));
    expect(press('#it')).toBeNull();
  });
});

test('the text about oneself is saved as a profile', () => {
  showPage(
    '<div><textarea id="box" aria-label="Masukkan teks bio">Relawan</textarea>' +
      `<div role="button" id="it">Simpan</div></div>`,
  );
  find('#box').textContent = 'Relawan';
  expect(press('#it')).toMatchObject({ kind: 'profile', text: 'Relawan' });
});
