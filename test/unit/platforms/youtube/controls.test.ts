// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { youtube } from '../../../../src/platforms/youtube/index.ts';
import { find, pageOf } from '../page-of.ts';

const { show, press, key } = pageOf(youtube);

const metadata = (title: string, name: string, more = '') => `<ytd-watch-metadata>
  <div id="title"><h1>${title}</h1></div>
  <div id="owner"><ytd-video-owner-renderer><ytd-channel-name id="channel-name">
    <a href="/@${name}">${name}</a></ytd-channel-name></ytd-video-owner-renderer>
    <div id="sponsor-button"><button>Gabung</button></div>${more}</div>
  <segmented-like-dislike-button-view-model>
    <like-button-view-model><button id="like" aria-pressed="false"></button></like-button-view-model>
    <dislike-button-view-model><button id="dislike" aria-pressed="false"></button></dislike-button-view-model>
  </segmented-like-dislike-button-view-model></ytd-watch-metadata>`;
const watch = (more = '', owner = '') =>
  `<ytd-app><div hidden>${metadata('Video lama', 'lama')}</div>${metadata('Pidato', 'tim', owner)}${more}</ytd-app>`;
const video = {
  author: 'tim',
  handle: 'tim',
  text: 'Pidato',
  url: 'https://www.youtube.com/watch?v=abc',
};
const comment = (box = '') => `<ytd-comments><ytd-comment-thread-renderer><ytd-comment-view-model>
  <a href="/@ani"><h3 id="author-text">@ani</h3></a>
  <span id="published-time-text"><a href="/watch?v=abc&lc=7">1 jam lalu</a></span>
  <div id="content-text">Coblos nomor 2</div>
  <ytd-toggle-button-renderer id="like-button"><button aria-pressed="false"></button></ytd-toggle-button-renderer>
  <ytd-button-renderer id="reply-button-end"><button aria-label="Balas">Balas</button></ytd-button-renderer>
  ${box}</ytd-comment-view-model></ytd-comment-thread-renderer></ytd-comments>`;
const box = `<ytd-commentbox><div id="contenteditable-root" contenteditable="true">Setuju</div>
  <ytd-button-renderer id="cancel-button"><button>Batal</button></ytd-button-renderer>
  <ytd-button-renderer id="submit-button"><button>Balas</button></ytd-button-renderer></ytd-commentbox>`;

describe('video', () => {
  test('the like is about the video that is seen, not the one that is left in the page', () => {
    show(`${watch()}`, '/watch?v=abc');
    const seen = document.querySelectorAll('#like')[1] as Element;
    expect(press(seen)).toMatchObject({ kind: 'like', target: video, url: video.url });
    expect(press(document.querySelectorAll('#dislike')[1] as Element)).toBeNull();
    seen.setAttribute('aria-pressed', 'true');
    expect(press(seen)).toBeNull();
  });

  test.each([
    [
      '<yt-subscribe-button-view-model><button>Subscribe</button></yt-subscribe-button-view-model>',
      'follow',
    ],
    [
      '<ytd-subscribe-button-renderer><button aria-label="Subscribe ke tim">Subscribe</button></ytd-subscribe-button-renderer>',
      'follow',
    ],
    [
      '<ytd-subscribe-button-renderer subscribed><button>Subscribe</button></ytd-subscribe-button-renderer>',
      null,
    ],
    [
      '<yt-subscribe-button-view-model><button>Disubscribe</button></yt-subscribe-button-view-model>',
      null,
    ],
    [
      '<yt-subscribe-button-view-model><button aria-label="Berhenti subscribe dari tim."></button></yt-subscribe-button-view-model>',
      null,
    ],
    [
      '<yt-subscribe-button-view-model><button>Subscribed</button></yt-subscribe-button-view-model>',
      null,
    ],
  ])('subscribe: %s → %s', (html, kind) => {
    show(watch('', `<div id="subscribe-button">${html}</div>`), '/watch?v=abc');
    const act = press('ytd-app > ytd-watch-metadata #subscribe-button button');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.target).toMatchObject({ author: 'tim', handle: 'tim' });
  });

  test('membership is joining', () => {
    show(watch(), '/watch?v=abc');
    expect(press('ytd-app > ytd-watch-metadata #sponsor-button button')).toMatchObject({
      kind: 'join',
      target: { author: 'tim' },
    });
  });
});

describe('comments', () => {
  test('a reply answers the comment it stands under', () => {
    const reply = `<ytd-comment-reply-dialog-renderer>${box}</ytd-comment-reply-dialog-renderer>`;
    show(watch(comment(reply)), '/watch?v=abc');
    expect(press('#submit-button button')).toMatchObject({
      kind: 'reply',
      text: 'Setuju',
      target: { handle: 'ani', text: 'Coblos nomor 2', url: expect.stringContaining('lc=7') },
    });
    expect(press('#reply-button-end button')).toBeNull();
    expect(press('#cancel-button button')).toBeNull();
  });

  test('a changed comment is a comment on the video', () => {
    show(
      watch(comment(`<ytd-comment-dialog-renderer>${box}</ytd-comment-dialog-renderer>`)),
      '/watch?v=abc',
    );
    expect(press('#submit-button button')).toMatchObject({ kind: 'comment', target: video });
  });

  test('the like of a comment is about its words', () => {
    show(watch(comment()), '/watch?v=abc');
    expect(press('ytd-comments #like-button button')).toMatchObject({
      kind: 'like',
      target: { author: 'ani', text: 'Coblos nomor 2' },
    });
  });

  test('the send button of a report dialog sends no comment', () => {
    const dialog =
      '<tp-yt-paper-dialog><div id="submit-button"><button id="report">Laporkan</button></div></tp-yt-paper-dialog>';
    show(watch(`<ytd-comments>${box}</ytd-comments>${dialog}`), '/watch?v=abc');
    expect(press('#report')).toBeNull();
  });
});

describe('community posts', () => {
  const post = `<ytd-backstage-post-renderer><a href="/@tim"><span id="author-text">Tim</span></a>
    <div id="content-text">Pilih siapa?</div><ytd-backstage-poll-renderer>
    <tp-yt-paper-item id="one">Nomor 1</tp-yt-paper-item>
    <tp-yt-paper-item id="two" aria-selected="true">Nomor 2</tp-yt-paper-item></ytd-backstage-poll-renderer>
    <ytd-toggle-button-renderer id="like-button"><button></button></ytd-toggle-button-renderer>
    </ytd-backstage-post-renderer>`;

  test('a vote is about the question and the choice; the choice of yesterday is not voted again', () => {
    show(post, '/post/1');
    expect(press('#one')).toMatchObject({
      kind: 'like',
      target: { author: 'Tim', handle: 'tim', text: 'Pilih siapa?\nNomor 1' },
    });
    expect(press('#two')).toBeNull();
    expect(press('#like-button button')).toMatchObject({
      kind: 'like',
      target: { text: 'Pilih siapa?' },
    });
  });

  test('a comment on its own page is about the post', () => {
    show(`${post}<ytd-comments>${box}</ytd-comments>`, '/post/1');
    expect(press('#submit-button button')).toMatchObject({
      kind: 'comment',
      target: { author: 'Tim' },
    });
  });
});

describe('live chat and Studio', () => {
  test('Enter sends to the chat; Shift+Enter and a picked emoji do not', () => {
    show(
      '<yt-live-chat-renderer><yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><div id="input" contenteditable=""></div></yt-live-chat-text-input-field-renderer><div id="send-button"><button>Kirim</button></div></yt-live-chat-message-input-renderer></yt-live-chat-renderer>',
    );
    find('#input').textContent = 'Gas';
    expect(key('#input', { key: 'Enter' })).toMatchObject({
      kind: 'comment',
      path: 'enter',
      text: 'Gas',
    });
    expect(key('#input', { key: 'Enter', shiftKey: true })).toBeNull();
    expect(press('#send-button button')).toMatchObject({ kind: 'comment', text: 'Gas' });
  });

  test('title and description go out together', () => {
    show(
      '<ytcp-uploads-dialog><div id="title-textarea"><div id="textbox" contenteditable="true">Judul</div></div><div id="description-textarea"><div id="textbox" contenteditable="true">Isi</div></div><ytcp-button id="done-button"><button>Publikasikan</button></ytcp-button></ytcp-uploads-dialog>',
    );
    expect(press('#done-button button')).toMatchObject({ kind: 'post', text: 'Judul\n\nIsi' });
  });
});

test.each([
  ['/watch?v=abc', '<ytd-app>Sesuatu yang lain</ytd-app>', 'tidak-dikenali'],
  ['/watch?v=abc', watch(), 'aktif'],
  ['/', '<ytd-app>Beranda</ytd-app>', 'aktif'],
  [
    '/watch?v=abc',
    '<a href="https://accounts.google.com/ServiceLogin?x=1">Masuk</a>',
    'tidak-ada-yang-dijaga',
  ],
])('health of %s', (path, html, health) => {
  show(html, path);
  expect(youtube.health(document)).toBe(health);
});
