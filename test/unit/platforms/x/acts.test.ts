// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { x } from '../../../../src/platforms/x/index.ts';
import { find, key, press, showPage } from './page.ts';

const name = (author: string, handle: string) =>
  `<div data-testid="User-Name"><a href="/${handle}">${author}</a><a href="/${handle}">@${handle}</a>
   <a href="/${handle}/status/9"><time>1j</time></a></div>`;
const post = (inside = '', handle = 'budi') => `
  <article data-testid="tweet" tabindex="0" id="post">${name('Budi', handle)}
    <div data-testid="tweetText">Pengumuman <img alt="☝️"></div>${inside}</article>`;
const quoted = `<div role="link"><div data-testid="User-Name"><span>Ani</span> <span>@ani</span></div>
  <div data-testid="tweetText">Kata Ani</div></div>`;
const box = (text: string, index = 0) =>
  `<div data-testid="tweetTextarea_${index}" role="textbox" contenteditable="true"><div>${text}</div></div>`;
const send = (id = 'tweetButton', rest = '') =>
  `<div><button data-testid="${id}" ${rest}><span id="word">Posting</span></button></div>`;
const bar = (like: string, repost: string) =>
  `<button data-testid="${repost}"></button><button data-testid="${like}"><svg></svg></button>`;

describe('what is written', () => {
  test('a button’s own composer, with another one open', () => {
    showPage(`<div><div>${box('Draf lain')}</div>${send('tweetButtonInline')}</div>
      <div role="dialog"><div>${box('Utas', 0)}${box('kedua', 1)}</div>${send()}</div>`);
    expect(press(find('[role="dialog"] #word'))).toMatchObject({
      kind: 'post',
      path: 'button',
      text: 'Utas\n\nkedua',
    });
    expect(press(find('[data-testid="tweetButtonInline"]'))?.text).toBe('Draf lain');
  });

  test.each([
    [{ key: 'Enter', ctrlKey: true }, 'post'],
    [{ key: 'Enter', metaKey: true }, 'post'],
    [{ key: 'Enter' }, undefined],
    [{ key: 'Enter', ctrlKey: true, shiftKey: true }, undefined],
    [{ key: 'l' }, undefined],
  ])('%o in the editor', (init, kind) => {
    showPage(`<div>${box('Halo')}${send()}</div>`);
    expect(key(find('[contenteditable]'), init)?.kind).toBe(kind);
  });

  test('the lines of a poll go out with the words', () => {
    const lines = '<input name="Choice1" value="Nomor 2"><input name="Choice2" value="Nomor 1">';
    showPage(`<div>${box('Siapa?')}<label>${lines}</label>${send()}</div>`);
    const text = 'Siapa?\n\nNomor 2\n\nNomor 1';
    expect(press(find('#word'))).toMatchObject({ kind: 'post', text });
    expect(key(find('input'), { key: 'Enter', ctrlKey: true })).toMatchObject({ text });
    expect(x.composerOf(find('input'))).toMatchObject({ text });
  });

  test('a disabled button sends nothing', () => {
    showPage(`<div>${box('')}${send('tweetButton', 'aria-disabled="true"')}</div>`);
    expect(press(find('#word'))).toBeNull();
    expect(key(find('[contenteditable]'), { key: 'Enter', ctrlKey: true })).toBeNull();
  });

  test('a reply in the modal answers the last post shown there', () => {
    showPage(
      `<div role="dialog">${post('', 'satu')}${post('', 'dua')}${box('Setuju')}${send()}</div>`,
    );
    expect(press(find('#word'))).toMatchObject({ kind: 'reply', target: { handle: 'dua' } });
  });

  test('a reply below a post', () => {
    showPage(`${post()}<div data-testid="inline_reply_offscreen">${box('Setuju')}
      ${send('tweetButtonInline')}</div>${post('', 'lain')}`);
    expect(press(find('#word'))).toMatchObject({ kind: 'reply', target: { handle: 'budi' } });
  });

  test('a quote', () => {
    showPage(`<div role="dialog">${box('Lihat ini')}${quoted}${send()}</div>`);
    expect(press(find('#word'))).toMatchObject({
      kind: 'quote',
      target: { author: 'Ani', handle: 'ani', text: 'Kata Ani' },
    });
  });

  test('a send button without any editor is an act without text, not nothing', () => {
    showPage(send());
    expect(press(find('#word'))).toMatchObject({ kind: 'post', editors: [], text: '' });
  });
});

describe('what is pressed', () => {
  test('emoji pictures are words too; the quoted post is not the post', () => {
    showPage(post(quoted + bar('like', 'retweet')));
    expect(press(find('svg'))?.target).toEqual({
      author: 'Budi',
      handle: 'budi',
      text: 'Pengumuman ☝️',
      url: 'https://x.com/budi/status/9',
    });
  });

  test.each(['l', 'L', 't'])('hotkey %s on the focused post', (letter) => {
    showPage(post(bar('like', 'retweet')));
    const kind = letter === 't' ? 'share' : 'like';
    expect(key(find('#post'), { key: letter })).toMatchObject({ kind, path: 'hotkey' });
  });

  test('taking a like or repost back is never held', () => {
    showPage(post(bar('unlike', 'unretweet')));
    expect(press(find('[data-testid="unlike"]'))).toBeNull();
    expect(key(find('#post'), { key: 'l' })).toBeNull();
    expect(key(find('#post'), { key: 't' })).toBeNull();
  });

  test('the repost menu knows whose post it is for', () => {
    showPage(`${post(bar('like', 'retweet'))}
      <div role="menu"><div role="menuitem" data-testid="retweetConfirm" id="confirm"></div></div>`);
    expect(press(find('[data-testid="retweet"]'))).toBeNull();
    expect(press(find('#confirm'))).toMatchObject({
      kind: 'share',
      path: 'menu',
      target: { handle: 'budi' },
    });
  });

  test.each([
    ['7-follow', 'follow'],
    ['7-unfollow', undefined],
  ])('%s', (id, kind) => {
    showPage(`<div data-testid="UserCell"><a href="/ani">Ani</a><a href="/ani">@ani</a>
      <button data-testid="${id}" aria-label="Ikuti @ani" id="it">Ikuti</button></div>`);
    expect(press(find('#it'))?.kind).toBe(kind);
  });

  test.each([
    ['Gabung', 'join'],
    ['Join', 'join'],
    ['Bergabung', undefined],
  ])('community button “%s”', (word, kind) => {
    showPage(`<div><a href="/i/communities/5">Warga Cempaka</a><div>Ronda</div>
      <button id="it">${word}</button></div>`);
    const act = press(find('#it'));
    expect(act?.kind).toBe(kind);
    if (kind) expect(act?.target).toMatchObject({ author: 'Warga Cempaka', text: 'Ronda' });
  });
});

test('a press on a line of a poll likes what it says', () => {
  const poll = `<div data-testid="cardPoll"><div role="radio"><span id="line">Nomor 2</span></div></div>`;
  showPage(post(poll));
  expect(press(find('#line'))).toMatchObject({
    kind: 'like',
    target: { handle: 'budi', text: 'Pengumuman ☝️\nNomor 2' },
  });
});

test('name and words of the own profile go out by "Simpan"', () => {
  const fields =
    '<input name="displayName" value="Budi"><textarea name="description">Pendukung</textarea>';
  const button = (rest = '') =>
    `<button data-testid="Profile_Save_Button" ${rest}><b id="save"></b></button>`;
  showPage(`<div role="dialog"><div>${button()}</div>${fields}</div>`);
  expect(press(find('#save'))).toMatchObject({ kind: 'profile', text: 'Budi\n\nPendukung' });
  expect(x.composerOf(find('textarea'))).toMatchObject({ kind: 'profile' });
  showPage(`<div role="dialog">${button('aria-disabled="true"')}${fields}</div>`);
  expect(press(find('#save'))).toBeNull();
});
