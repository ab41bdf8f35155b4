// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { threads } from '../../../../src/platforms/threads/index.ts';
import { find, pageOf } from '../page-of.ts';

const { show, press, key } = pageOf(threads);

const icon = (label: string, id = 'it') =>
  `<div role="button" id="${id}"><span><svg aria-label="${label}"><title>${label}</title></svg></span>30</div>`;
const post = (handle: string, words: string, more = icon('Suka', 'like')) => `
  <div data-pressable-container="true"><a href="/@${handle}">${handle}</a>
  <a href="/@${handle}/post/A1"><time>2 j</time></a>
  <span dir="auto">${words} <a href="/@kawan">@kawan</a></span><span aria-hidden="true">umpan</span>${more}</div>`;
const box = (text: string, placeholder = 'Apa yang baru?') =>
  `<div class="box"><div contenteditable="true" role="textbox" data-lexical-editor="true"
  aria-placeholder="${placeholder}">${text}</div></div>`;
const send = (label = 'Posting') => `<div role="button" id="send">${label}</div>`;
const target = {
  author: 'tim',
  handle: 'tim',
  text: 'Coblos nomor 2 @kawan',
  url: 'https://www.threads.com/@tim/post/A1',
};
const tim = post('tim', 'Coblos nomor 2');

describe('icons of a post', () => {
  test.each([
    ['Suka', 'like'],
    ['Like', 'like'],
    ['Batalkan suka', null],
    ['Unlike', null],
    ['Balas', null],
    ['Posting ulang', null],
    ['Bagikan', null],
  ])('%s → %s', (label, kind) => {
    show(post('tim', 'Coblos nomor 2', icon(label)));
    const act = press('#it svg');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toEqual(target);
  });

  test.each([
    ['Posting ulang', 'share'],
    ['Repost', 'share'],
    ['Hapus', null],
    ['Kutip', null],
  ])('%s in the menu → %s', (label, kind) => {
    show(
      `${post('tim', 'Coblos nomor 2', icon('Posting ulang', 'open'))}<div role="menu"><div role="menuitem" id="it">${label}<svg aria-label="${label}"><title>${label}</title></svg></div></div>`,
    );
    expect(press('#open')).toBeNull();
    const act = press('#it');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act).toMatchObject({ path: 'menu', target });
  });
});

describe('composers', () => {
  test('all boxes of a thread go out together', () => {
    show(`<div role="dialog">${box('Satu')}${box('Dua')}${send()}</div>`);
    expect(press('#send')).toMatchObject({ kind: 'post', text: 'Satu\n\nDua' });
    expect(key('[role="textbox"]', { key: 'Enter', ctrlKey: true })).toMatchObject({
      kind: 'post',
      path: 'mod-enter',
    });
    expect(key('[role="textbox"]', { key: 'Enter' })).toBeNull();
  });

  test('the lines of a poll go out with the words', () => {
    const lines = '<input type="text" id="line" value="Nomor 2"><input type="text" value="">';
    show(`<div role="dialog">${box('Siapa?')}${lines}${send()}</div>`);
    expect(press('#send')).toMatchObject({ kind: 'post', text: 'Siapa?\n\nNomor 2' });
    expect(key('#line', { key: 'Enter', ctrlKey: true })).toMatchObject({ kind: 'post' });
  });

  test('a dialog that has fields and no box posts nothing', () => {
    show(`<div role="dialog"><input type="text" id="line" value="Coblos">${send()}</div>`);
    expect(press('#send')).toBeNull();
    expect(key('#line', { key: 'Enter', ctrlKey: true })).toBeNull();
  });

  test('the post above the box is answered, the one below is quoted', () => {
    show(`<div role="dialog">${tim}${box('Amin', 'Balas ke tim...')}${send()}</div>`);
    expect(press('#send')).toMatchObject({ kind: 'reply', text: 'Amin', target });
    show(`<div role="dialog">${box('Amin')}${tim}${send('Post')}</div>`);
    expect(press('#send')).toMatchObject({ kind: 'quote', text: 'Amin', target });
  });

  test('an answer in its place: the arrow sends, the same icon in a post opens', () => {
    show(`<main>${post('tim', 'Coblos nomor 2', icon('Suka', 'like') + icon('Balas', 'open'))}
      <div>${box('Amin', 'Balas ke tim...')}${icon('Balas', 'arrow')}</div></main>`);
    expect(press('#open')).toBeNull();
    expect(press('#arrow')).toMatchObject({ kind: 'reply', text: 'Amin', target });
  });

  test('"Posting" on the home page, far from any box, only opens the dialog', () => {
    show(`<main><div>${send()}</div>${tim}<div>${box('Amin')}</div></main>`);
    expect(press('#send')).toBeNull();
  });

  test('messages are private', () => {
    show(`<div>${box('Coblos', 'Pesan...')}${send('Kirim')}</div>`);
    expect(threads.composerOf(find('[role="textbox"]'))).toBeNull();
    show(`<div>${box('Coblos')}</div>`, '/messages/1');
    expect(key('[role="textbox"]', { key: 'Enter', ctrlKey: true })).toBeNull();
  });

  test('words of the profile', () => {
    show(
      '<div role="dialog"><textarea>Relawan</textarea><div role="button" id="it">Selesai</div></div>',
    );
    expect(press('#it')).toMatchObject({ kind: 'profile', text: 'Relawan' });
  });
});

describe('accounts', () => {
  test.each([
    ['Ikuti', true],
    ['Follow', true],
    ['Mengikuti', false],
    ['Following', false],
  ])('%s in a list', (label, follows) => {
    show(
      `<div><div><a href="/@tim">Tim Sukses</a><span>Relawan nomor 2</span><div role="button" id="it">${label}</div></div></div>`,
    );
    const wanted = {
      kind: 'follow',
      target: { author: 'Tim Sukses', handle: 'tim', text: 'Relawan nomor 2' },
    };
    if (follows) expect(press('#it')).toMatchObject(wanted);
    else expect(press('#it')).toBeNull();
  });

  test('+ on the picture follows the author, not what was written', () => {
    show(post('tim', 'Coblos nomor 2', icon('Ikuti')));
    expect(press('#it')).toMatchObject({
      kind: 'follow',
      target: { author: 'tim', handle: 'tim' },
    });
    expect(press('#it')?.target?.text).toBeUndefined();
  });

  test('a community is joined with its name and words', () => {
    show(
      '<div><h1>Barisan</h1><p>Memenangkan nomor 2</p><div role="button" id="it">Gabung</div></div>',
    );
    expect(press('#it')).toMatchObject({
      kind: 'join',
      target: { author: 'Barisan', text: 'Memenangkan nomor 2' },
    });
  });
});

test.each([
  ['/', '<main>Sesuatu yang lain</main>', 'tidak-dikenali'],
  ['/', `<main>${tim}</main>`, 'aktif'],
  ['/', '<a href="/login?x=1">Masuk</a>', 'tidak-ada-yang-dijaga'],
  ['/messages', '<main>Pesan</main>', 'tidak-ada-yang-dijaga'],
])('health of %s: %s', (path, html, health) => {
  show(html, path);
  expect(threads.health(document)).toBe(health);
});

test('the signed-in user stands in the start data', () => {
  show(
    '<main></main><script type="application/json">{"BarcelonaSharedData":{"viewer":{"id":"1","username":"rini.a"}}}</script>',
  );
  expect(threads.self(document)).toBe('rini.a');
});
