// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { mastodon } from '../../../../src/platforms/mastodon/index.ts';
import { pageOf } from '../page-of.ts';

const { show, press, key } = pageOf(mastodon);

const name =
  '<span class="display-name"><bdi><strong class="display-name__html">Tim PG</strong></bdi> <span class="display-name__account">@tim@partai.example</span></span>';
const post = (
  bar = '',
  more = '',
) => `<div id="mastodon"><article tabindex="-1"><div class="status__wrapper" tabindex="0">
  <div class="status" data-id="7"><a class="status__relative-time" href="/@tim/7">2j</a>${name}
  <div class="status__content"><div class="status__content__text">Coblos nomor 2</div></div>${more}
  <div class="status__action-bar">${bar}</div></div></div></article></div>`;
const target = {
  author: 'Tim PG',
  handle: 'tim@partai.example',
  text: 'Coblos nomor 2',
  url: expect.stringMatching(/\/@tim\/7$/),
};
const star = (rest = '') =>
  `<button id="it" class="status__action-bar__button star-icon icon-button" aria-label="Favorit" ${rest}></button>`;
const boost = (rest = 'aria-label="Boost"') =>
  `<button id="it" class="icon-button" ${rest}><svg class="icon icon-retweet"></svg></button>`;
const form = (
  inside: string,
) => `<form class="compose-form">${inside}<textarea class="autosuggest-textarea__textarea">Ayo</textarea>
  <div class="compose-form__submit"><button id="it" type="submit">Toot</button></div></form>`;

describe('action bar', () => {
  test.each([
    [star(), 'like'],
    [star('aria-pressed="false"'), 'like'],
    [star('aria-pressed="true"'), null],
    [boost(), 'share'],
    [boost('aria-pressed="true"'), null],
    [boost('aria-label="Batalkan boost"'), null],
    ['<button id="it" aria-label="Balas"><svg class="icon icon-reply"></svg></button>', null],
    ['<button id="it" aria-label="Markah"><svg class="icon icon-bookmark"></svg></button>', null],
  ])('%s → %s', (html, kind) => {
    show(post(html));
    const act = press('#it');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toEqual(target);
  });

  test.each([
    ['f', star(), 'like'],
    ['f', star('aria-pressed="true"'), null],
    ['b', boost(), 'share'],
    ['r', star(), null],
  ])('key %s on a focused post', (letter, html, kind) => {
    show(post(html));
    expect(key('.status__wrapper', { key: letter })?.kind ?? null).toBe(kind);
  });

  test('the dialog that asks before a boost', () => {
    show(
      `${post(boost())}<div class="boost-modal">${post()}<button class="button button-secondary" id="no">Batal</button><button class="button" id="yes">Boost</button></div>`,
    );
    expect(press('#yes')).toMatchObject({ kind: 'share', target });
    expect(press('#no')).toBeNull();
  });
});

describe('compose form', () => {
  test('warning, words and choices go out together, by button and Ctrl+Enter', () => {
    show(form('<div class="compose-form__spoiler"><input value="Politik" type="text"></div>'));
    expect(press('#it')).toMatchObject({ kind: 'post', text: 'Politik\n\nAyo' });
    expect(key('textarea', { key: 'Enter', ctrlKey: true })).toMatchObject({
      kind: 'post',
      path: 'mod-enter',
    });
    expect(key('.compose-form__spoiler input', { key: 'Enter', metaKey: true })?.kind).toBe('post');
    expect(key('textarea', { key: 'Enter' })).toBeNull();
    expect(key('textarea', { key: 'f' })).toBeNull();
  });

  test('the post above the box is answered, the one below is quoted', () => {
    show(
      form(
        `<div class="reply-indicator">${name}<div class="reply-indicator__content">Coblos nomor 2</div></div>`,
      ),
    );
    expect(press('#it')).toMatchObject({
      kind: 'reply',
      target: { handle: 'tim@partai.example', text: 'Coblos nomor 2' },
    });
    show(form(`<div class="status__quote">${post()}</div>`));
    expect(press('#it')).toMatchObject({ kind: 'quote', target: { author: 'Tim PG' } });
  });

  test('name and words of the profile', () => {
    show(
      '<form action="/settings/profile"><input type="text" value="Rini"><textarea>Relawan</textarea><button type="submit" id="it">Simpan</button></form>',
    );
    expect(press('#it')).toMatchObject({ kind: 'profile', text: 'Rini\n\nRelawan' });
    expect(key('input', { key: 'Enter' })?.kind).toBe('profile');
    expect(key('textarea', { key: 'Enter' })).toBeNull();
  });
});

test('a vote is about the line that is chosen', () => {
  const poll =
    '<div class="poll"><ul><li><label><input type="radio" checked>Nomor 2</label></li><li><label><input type="radio">Nomor 1</label></li></ul><button id="it">Pilih</button></div>';
  show(post('', poll));
  expect(press('#it')).toMatchObject({ kind: 'like', target: { text: 'Coblos nomor 2\nNomor 2' } });
});

test.each([
  ['Ikuti', 'follow'],
  ['Mengikuti', null],
  ['Berhenti mengikuti', null],
])('%s in the head of a profile → %s', (label, kind) => {
  show(
    `<div class="account__header">${name}<button id="it">${label}</button><div class="account__header__content">Relawan</div></div>`,
    '/@tim',
  );
  const act = press('#it');
  expect(act?.kind ?? null).toBe(kind);
  if (act)
    expect(act.target).toEqual({ author: 'Tim PG', handle: 'tim@partai.example', text: 'Relawan' });
});

test.each([
  ['/home', '<div id="mastodon">Sesuatu yang lain</div>', 'tidak-dikenali'],
  ['/home', post(), 'aktif'],
  ['/about', '<div id="mastodon">Tentang</div>', 'aktif'],
  [
    '/public',
    `<div id="mastodon"><div class="sign-in-banner"></div></div>`,
    'tidak-ada-yang-dijaga',
  ],
])('health of %s: %s', (path, html, health) => {
  show(html, path);
  expect(mastodon.health(document)).toBe(health);
});

test('the signed-in user stands in the start data', () => {
  show(
    '<main></main><script id="initial-state" type="application/json">{"meta":{"me":"12"},"accounts":{"12":{"id":"12","username":"rini"}}}</script>',
  );
  expect(mastodon.self(document)).toBe('rini');
});
