import type { Page } from '../types.ts';
import {
  type ActWith,
  click,
  focus,
  nothing,
  type PracticeAct,
  press,
  pressedEachWay,
  write,
} from './practice-act.ts';

const site = 'https://www.youtube.com';
const watch = ({ post }: ActWith) => `${site}/watch?v=${post}`;
const communityPost = ({ post }: ActWith) => `${site}/post/${post}`;
const liveStream = ({ post }: ActWith) => `${site}/live/${post}`;
const ownChannel = () => `${site}/channel/UC1/posts`;

const box = 'ytd-comment-simplebox-renderer #contenteditable-root';
const send = 'ytd-comment-simplebox-renderer #submit-button button';
const replySend = 'ytd-comment-reply-dialog-renderer #submit-button button';
const like = 'like-button-view-model button';
const frame = '#chatframe >>> ';
const comment = ({ post }: ActWith) =>
  `ytd-comment-thread-renderer:nth-of-type(${post === '1001' ? 1 : 2})`;

async function writeComment(page: Page, { text }: ActWith): Promise<void> {
  await page.click('#simplebox-placeholder');
  await write(page, box, text);
}

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await page.click(`${comment(what)} #reply-button-end button`);
  await write(page, 'ytd-comment-reply-dialog-renderer #contenteditable-root', what.text);
}

const commented = { kind: 'comment', writes: true, url: watch, prepare: writeComment } as const;
const liked = {
  kind: 'like',
  writes: false,
  path: 'button',
  url: watch,
  prepare: nothing,
} as const;
const chatted = { kind: 'comment', writes: true, url: liveStream } as const;

/** Every way in which something goes out on YouTube. */
export const youtubeActs: readonly PracticeAct[] = [
  ...pressedEachWay(commented, 'comment: button', send),
  {
    ...commented,
    name: 'comment: Ctrl+Enter',
    path: 'mod-enter',
    differs: true,
    commit: press('Control+Enter'),
  },
  { ...commented, name: 'comment: Cmd+Enter', path: 'mod-enter', commit: press('Meta+Enter') },
  {
    ...commented,
    name: 'comment: on the next video, without loading',
    path: 'button',
    prepare: async (page, what) => {
      await page.click('.next');
      await writeComment(page, what);
    },
    commit: click(send),
  },
  {
    ...commented,
    name: 'comment: changed',
    path: 'button',
    prepare: async (page, { text }) => {
      await page.click('#edit-button button');
      const own = 'ytd-comment-dialog-renderer #contenteditable-root';
      await page.click(own);
      await page.press('Control+a');
      await page.type(text);
    },
    commit: click('ytd-comment-dialog-renderer #submit-button button'),
  },
  {
    ...commented,
    name: 'comment: community post',
    path: 'button',
    url: communityPost,
    commit: click(send),
  },
  {
    ...chatted,
    name: 'live chat: Enter, in its frame',
    path: 'enter',
    differs: true,
    prepare: (page, { text }) => write(page, `${frame}#input`, text),
    commit: press('Enter'),
  },
  {
    ...chatted,
    name: 'live chat: button, in its frame',
    path: 'button',
    prepare: (page, { text }) => write(page, `${frame}#input`, text),
    commit: click(`${frame}#send-button button`),
  },
  {
    ...chatted,
    name: 'live chat: Enter, popped out',
    path: 'enter',
    url: ({ post }) => `${site}/live_chat/${post}`,
    prepare: (page, { text }) => write(page, '#input', text),
    commit: press('Enter'),
  },
  {
    kind: 'reply',
    writes: true,
    name: 'reply: button',
    path: 'button',
    url: watch,
    prepare: writeReply,
    commit: click(replySend),
  },
  {
    kind: 'reply',
    writes: true,
    name: 'reply: Ctrl+Enter',
    path: 'mod-enter',
    url: watch,
    prepare: writeReply,
    commit: press('Control+Enter'),
  },
  {
    kind: 'post',
    writes: true,
    name: 'post: community',
    path: 'button',
    differs: true,
    url: ownChannel,
    prepare: async (page, { text }) => {
      await page.click('#commentbox-placeholder');
      await write(page, 'ytd-backstage-post-dialog-renderer #contenteditable-root', text);
    },
    commit: click('ytd-backstage-post-dialog-renderer #submit-button button'),
  },
  {
    kind: 'post',
    writes: true,
    name: 'post: poll',
    path: 'button',
    url: ownChannel,
    prepare: async (page, { text }) => {
      await page.click('#commentbox-placeholder');
      await write(
        page,
        'ytd-backstage-post-dialog-renderer #contenteditable-root',
        'Menurut teman-teman bagaimana?',
      );
      await page.click('#poll-button');
      await write(page, 'ytd-backstage-poll-editor-renderer textarea', text);
    },
    commit: click('ytd-backstage-post-dialog-renderer #submit-button button'),
  },
  {
    kind: 'post',
    writes: true,
    name: 'post: Studio, in the description',
    path: 'button',
    url: () => 'https://studio.youtube.com/videos/upload',
    prepare: async (page, { text }) => {
      await write(page, '#title-textarea #textbox', 'Video baru');
      await write(page, '#description-textarea #textbox', text);
    },
    commit: click('#done-button button'),
  },
  { ...liked, name: 'like: button', differs: true, commit: click(like) },
  { ...liked, name: 'like: button, touched', differs: true, commit: (page) => page.tap(like) },
  {
    ...liked,
    name: 'like: button, by keyboard',
    prepare: (page) => focus(page, `ytd-watch-flexy:not([hidden]) ${like}`),
    commit: press('Enter'),
  },
  {
    ...liked,
    name: 'like: comment',
    commit: (page, what) => page.click(`${comment(what)} #like-button button`),
  },
  {
    ...liked,
    name: 'like: Short',
    url: ({ post }) => `${site}/shorts/${post}`,
    commit: click(`[is-active] ${like}`),
  },
  {
    ...liked,
    name: 'like: community post',
    url: communityPost,
    commit: click('ytd-backstage-post-renderer #like-button button'),
  },
  {
    ...liked,
    name: 'vote: community post',
    url: communityPost,
    commit: click('ytd-backstage-poll-renderer tp-yt-paper-item'),
  },
  {
    kind: 'follow',
    writes: false,
    name: 'follow: channel of a video',
    path: 'button',
    differs: true,
    url: watch,
    prepare: nothing,
    commit: click('yt-subscribe-button-view-model button'),
  },
  {
    kind: 'join',
    writes: false,
    name: 'join: membership',
    path: 'button',
    url: () => `${site}/@barisan`,
    prepare: nothing,
    commit: click('#sponsor-button button'),
  },
];
