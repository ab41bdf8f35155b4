// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { bluesky } from '../../../../src/platforms/bluesky/index.ts';
import { pageOf } from '../page-of.ts';

const { show, press, key } = pageOf(bluesky);

const post = (more = '') => `<div data-testid="feedItem-by-tim.bsky.social">
  <a href="/profile/tim.bsky.social"><span>Tim PG</span></a><a href="/profile/tim.bsky.social/post/1">2j</a>
  <div data-word-wrap="1">Coblos nomor 2</div>
  <button data-testid="replyBtn" id="reply"></button><button data-testid="repostBtn" id="open"></button>
  <button data-testid="likeBtn" id="like"></button>${more}</div>`;
const target = {
  author: 'Tim PG',
  handle: 'tim.bsky.social',
  text: 'Coblos nomor 2',
  url: 'https://bsky.app/profile/tim.bsky.social/post/1',
};
const box = (text: string) =>
  `<div data-testid="composerTextInput"><div class="tiptap ProseMirror" contenteditable="true">${text}</div></div>`;
const publish = '<button id="it" data-testid="composerPublishBtn">Posting</button>';
const composer = (...boxes: string[]) => `<div role="dialog">${boxes.join('')}${publish}</div>`;

test('like, and what is liked already', () => {
  show(post());
  expect(press('#like')).toMatchObject({ kind: 'like', target });
  show(post('<button data-testid="unlikeBtn" id="it"></button>'));
  expect(press('#it')).toBeNull();
});

describe('repost menu', () => {
  test.each([
    [
      '<div role="menuitem" id="it" data-testid="repostDropdownRepostBtn">Posting ulang</div>',
      'share',
    ],
    ['<div role="menuitem" id="it">Repost</div>', 'share'],
    [
      '<div role="menuitem" id="it" data-testid="repostDropdownRepostBtn" aria-label="Undo repost">x</div>',
      null,
    ],
    [
      '<div role="menuitem" id="it" data-testid="repostDropdownRepostBtn">Batalkan posting ulang</div>',
      null,
    ],
    ['<div role="menuitem" id="it" data-testid="repostDropdownQuoteBtn">Kutip</div>', null],
  ])('%s → %s', (html, kind) => {
    show(`${post()}<div role="menu">${html}</div>`);
    expect(press('#open')).toBeNull();
    const act = press('#it');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act).toMatchObject({ path: 'menu', target });
  });

  test('its quote opens a composer for that post', () => {
    show(
      `${post()}<div role="menu"><div role="menuitem" id="quote" data-testid="repostDropdownQuoteBtn"></div></div>${composer(box('Setuju'))}`,
    );
    press('#open');
    press('#quote');
    expect(press('#it')).toMatchObject({ kind: 'quote', text: 'Setuju', target });
    expect(key('.ProseMirror', { key: 'Enter', metaKey: true })).toMatchObject({ kind: 'quote' });
  });
});

describe('composer', () => {
  test('all posts of a thread go out together', () => {
    show(`<button data-testid="composeFAB" id="new"></button>${composer(box('Satu'), box('Dua'))}`);
    press('#new');
    expect(press('#it')).toMatchObject({ kind: 'post', text: 'Satu\n\nDua' });
  });

  test('what stands in the composer counts before what opened it', () => {
    const quoted = `<div data-testid="quote-by-tim.bsky.social"><div data-word-wrap="1">Coblos nomor 2</div></div>`;
    show(`<button data-testid="composeFAB" id="new"></button>${composer(box('Setuju'), quoted)}`);
    press('#new');
    expect(press('#it')).toMatchObject({
      kind: 'quote',
      target: { handle: 'tim.bsky.social', text: 'Coblos nomor 2' },
    });
  });

  test('a button that cannot be pressed publishes nothing', () => {
    show(composer(box('')).replace('id="it"', 'id="it" aria-disabled="true"'));
    expect(press('#it')).toBeNull();
  });

  test('chats are private', () => {
    show(composer(box('Coblos')), '/messages/1');
    expect(key('.ProseMirror', { key: 'Enter', ctrlKey: true })).toBeNull();
  });
});

test('follow buttons of lists, not of those who are followed', () => {
  const line = (button: string) =>
    `<div><div><a href="/profile/tim.bsky.social">Tim PG</a><span>Relawan</span>${button}</div></div>`;
  show(line('<button id="it" aria-label="Ikuti Tim PG">Ikuti</button>'));
  expect(press('#it')).toMatchObject({
    kind: 'follow',
    target: { author: 'Tim PG', handle: 'tim.bsky.social', text: 'Relawan' },
  });
  show(line('<button id="it" data-testid="unfollowBtn">Mengikuti</button>'));
  expect(press('#it')).toBeNull();
  show(line('<button id="it">Mengikuti</button>'));
  expect(press('#it')).toBeNull();
});

test('name and words of the profile', () => {
  show(
    '<div role="dialog"><input data-testid="editProfileDisplayNameInput" value="Rini"><textarea data-testid="editProfileDescriptionInput">Relawan</textarea><button id="it" data-testid="editProfileSaveBtn">Simpan</button></div>',
  );
  expect(press('#it')).toMatchObject({ kind: 'profile', text: 'Rini\n\nRelawan' });
});

test.each([
  ['/', '<main>Sesuatu yang lain</main>', 'tidak-dikenali'],
  ['/', post(), 'aktif'],
  ['/', '<button data-testid="signInButton">Masuk</button>', 'tidak-ada-yang-dijaga'],
  ['/messages', post(), 'tidak-ada-yang-dijaga'],
])('health of %s: %s', (path, html, health) => {
  show(html, path);
  expect(bluesky.health(document)).toBe(health);
});
