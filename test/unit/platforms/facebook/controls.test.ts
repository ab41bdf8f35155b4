// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { facebook } from '../../../../src/platforms/facebook/index.ts';
import { key, press, showPage } from './page.ts';

const post = (inside: string, author = 'Warung Bu Tumi') => `
  <div aria-posinset="1">
    <div data-ad-rendering-role="profile_name"><h4><a role="link" href="/warung">${author}</a></h4></div>
    <a role="link" href="/warung/posts/7?__cft__=abc">1 jam</a>
    <div data-ad-preview="message">Ada rawon</div>${inside}
  </div>`;
const named = (label: string, rest = '') =>
  `<div role="button" id="it" aria-label="${label}" ${rest}>x</div>`;
const written = (label: string, rest = '') => `<div role="button" id="it" ${rest}>${label}</div>`;

afterEach(() => history.replaceState(null, '', '/'));

describe('controls of a post', () => {
  test.each([
    ['Suka', 'like'],
    ['Like', 'like'],
    ['Sukai', 'like'],
    ["React to Warung's post", 'like'],
    ['Suka: 30 orang', null],
    ['Like: 12 people', null],
    ['Suka 30', null],
    ['Hapus Suka', null],
    ['Batalkan suka', null],
    ['Tidak Suka', null],
    ['Remove Like', null],
    ['Unlike', null],
    ['Ubah tanggapan Super', null],
    ['Change Love reaction', null],
    ['Beri komentar', null],
    ['Tindakan untuk postingan oleh Warung', null],
    ['Kirim ini ke teman atau posting di profil Anda.', null],
    ['Bagikan', null],
    ['Ikuti', 'follow'],
    ['Follow', 'follow'],
    ['Ikuti Warung Bu Tumi', 'follow'],
    ['Mengikuti', null],
    ['Following', null],
    ['Berhenti mengikuti', null],
    ['Ikuti postingan', null],
  ])('%s → %s', (label, kind) => {
    showPage(post(named(label)));
    expect(press('#it')?.kind ?? null).toBe(kind);
    showPage(post(written(label)));
    expect(press('#it')?.kind ?? null).toBe(kind);
  });

  test('a toggle is known by its mark in any language, until it is pressed', () => {
    const mark = '<i data-ad-rendering-role="like_button"></i>';
    showPage(post(`<div role="button" id="it" aria-label="Gusto">${mark}</div>`));
    expect(press('#it i')?.kind).toBe('like');
    showPage(post(`<div role="button" id="it" aria-label="Hapus Suka">${mark}</div>`));
    expect(press('#it i')).toBeNull();
    showPage(
      post(`<div role="button" id="it" aria-pressed="true" aria-label="Suka">${mark}</div>`),
    );
    expect(press('#it i')).toBeNull();
  });

  test('in reels the toggle carries the count after a comma', () => {
    showPage(post(named('Suka, 1,2 rb')));
    expect(press('#it')).toBeNull();
    history.replaceState(null, '', '/reel/99');
    expect(press('#it')?.kind).toBe('like');
  });

  test('the target has no tracking in its address', () => {
    showPage(post(named('Suka')));
    expect(press('#it')?.url).toBe('https://www.facebook.com/warung/posts/7');
  });

  test('a shared post speaks along, a hidden word does not', () => {
    showPage(
      post(`<div data-ad-preview="message">Coblos <span aria-hidden="true">Facebook</span>satu</div>
        ${named('Suka')}`),
    );
    expect(press('#it')?.target?.text).toBe('Ada rawon\nCoblos satu');
  });

  test('the L key likes the post that has the focus', () => {
    showPage(post(`<a href="#" id="at">1 jam</a>${named('Suka')}`));
    expect(key('#at', { key: 'l' })).toMatchObject({ kind: 'like', path: 'hotkey' });
    showPage(post(`<a href="#" id="at">1 jam</a>${named('Hapus Suka')}`));
    expect(key('#at', { key: 'l' })).toBeNull();
  });
});

describe('reactions', () => {
  const flyout = (at: string) => `<div role="toolbar" aria-label="Tanggapan" data-at="${at}">
    <div role="button" id="it" aria-label="Super"></div></div>`;
  const both = (toggle: string) =>
    `${post(named(toggle, 'data-at="50,100"'), 'Atas')}${post(named(toggle, 'data-at="50,400"'), 'Bawah')}`;

  test.each([
    ['50,60', 'Suka', 'Atas'],
    ['50,360', 'Suka', 'Bawah'],
    ['50,430', 'Suka', 'Bawah'],
    ['50,360', 'Hapus Suka', 'Bawah'],
  ])('a flyout at %s over "%s" belongs to %s', (at, toggle, author) => {
    showPage(both(toggle).replaceAll('id="it"', '') + flyout(at));
    expect(press('#it')).toMatchObject({ kind: 'like', path: 'reaction', target: { author } });
  });

  test('a post that is open in a dialog goes before the feed below', () => {
    const dialog = `<div role="dialog" data-at="0,0">${post('<div role="button" aria-label="Suka" data-at="50,200"></div>', 'Dibuka')}</div>`;
    showPage(both('Suka').replaceAll('id="it"', '') + dialog + flyout('50,70'));
    expect(press('#it')?.target?.author).toBe('Dibuka');
  });
});

describe('groups', () => {
  const group = (label: string) => `<div><a role="link" href="/groups/77/">Barisan Relawan</a>
    <div>Tempat relawan</div>${written(label)}</div>`;

  test.each([
    ['Gabung ke grup', 'join'],
    ['Bergabung dengan grup', 'join'],
    ['Gabung grup', 'join'],
    ['Gabung', 'join'],
    ['Minta Bergabung', 'join'],
    ['Join group', 'join'],
    ['Request to join', 'join'],
    ['Sudah bergabung', null],
    ['Permintaan terkirim', null],
    ['Batalkan permintaan', null],
    ['Joined', null],
    ['Hapus', null],
  ])('%s → %s', (label, kind) => {
    showPage(group(label));
    expect(press('#it')?.kind ?? null).toBe(kind);
  });

  test('the group is the target', () => {
    showPage(group('Gabung'));
    expect(press('#it')?.target).toEqual({
      author: 'Barisan Relawan',
      handle: '77',
      text: 'Tempat relawan',
      url: 'https://www.facebook.com/groups/77/',
    });
  });

  test('"Gabung" without a group is a call or a room', () => {
    showPage(`<div>Rapat ${written('Gabung')}</div>`);
    expect(press('#it')).toBeNull();
  });

  test('a group’s own page is judged by its heading', () => {
    history.replaceState(null, '', '/groups/relawan77');
    showPage(`<div role="main"><h1>Relawan 77</h1>${written('Gabung ke grup')}</div>`);
    expect(press('#it')?.target?.author).toBe('Relawan 77');
  });
});

describe('a page’s own header', () => {
  test.each([
    ['Ikuti', 'follow'],
    ['Suka', 'like'],
  ])('%s names the account that is open', (label, kind) => {
    history.replaceState(null, '', '/relawan');
    showPage(`<div role="main"><div><h1>Relawan Maju</h1>${named(label)}</div></div>`);
    expect(press('#it')).toMatchObject({ kind, target: { author: 'Relawan Maju' } });
  });
});

test('health tells a strange layout from a place without posts', () => {
  showPage('<div role="main">teks</div>');
  expect(facebook.health(document)).toBe('tidak-dikenali');
  history.replaceState(null, '', '/messages/t/1');
  expect(facebook.health(document)).toBe('tidak-ada-yang-dijaga');
});

test('self is the name in the banner, else the number in the start data', () => {
  showPage('<div role="banner"><a role="link" href="/rini_astuti">Rini</a></div>');
  expect(facebook.self(document)).toBe('rini_astuti');
  showPage('<script type="application/json" data-sjs>{"USER_ID":"100123"}</script>');
  expect(facebook.self(document)).toBe('100123');
  showPage('<script type="application/json" data-sjs>{"USER_ID":"0"}</script>');
  expect(facebook.self(document)).toBeNull();
});
