import type { Page } from '../types.ts';
import { type ActWith, focus, nothing, type PracticeAct, press, write } from './practice-act.ts';

const site = 'https://www.tiktok.com';
const video = ({ post }: ActWith) => `article[data-post="${post}"]`;
const heart = (what: ActWith) => `${video(what)} button:has([data-e2e="like-icon"])`;
const film = (what: ActWith) => `${video(what)} [data-e2e="feed-video"]`;
const panel = '.comments > .x1-DivCommentBarContainer';
const comment = ({ post }: ActWith) =>
  `[data-e2e="comment-item"]:nth-of-type(${post === '1001' ? 1 : 2})`;
const editor = '[contenteditable="true"]';
const send = '[data-e2e="comment-post"]';

/** The feed fills a video when it comes near. */
async function show(page: Page, what: ActWith): Promise<void> {
  await page.eval((found) => document.querySelector(found)?.scrollIntoView(), video(what));
  await page.waitFor((found) => document.querySelector(found), heart(what));
}

async function openComments(page: Page, what: ActWith): Promise<void> {
  await show(page, what);
  await page.click(`${video(what)} button:has([data-e2e="comment-icon"])`);
}

async function writeComment(page: Page, what: ActWith): Promise<void> {
  await openComments(page, what);
  await write(page, `${panel} ${editor}`, what.text);
}

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await openComments(page, what);
  await page.click(`${comment(what)} [data-e2e="comment-reply-1"]`);
  await write(page, `${comment(what)} ${editor}`, what.text);
}

const commented = { kind: 'comment', writes: true, prepare: writeComment } as const;
const replied = { kind: 'reply', writes: true, prepare: writeReply } as const;
const liked = { kind: 'like', writes: false, path: 'button', prepare: show } as const;

/** Every way in which something goes out on TikTok. */
export const tiktokActs: readonly PracticeAct[] = [
  { ...commented, name: 'comment: Enter', path: 'enter', differs: true, commit: press('Enter') },
  {
    ...commented,
    name: 'comment: button',
    path: 'button',
    differs: true,
    commit: (page) => page.click(`${panel} ${send}`),
  },
  {
    ...commented,
    name: 'comment: button, touched',
    path: 'button',
    commit: (page) => page.tap(`${panel} ${send}`),
  },
  { ...replied, name: 'reply: Enter', path: 'enter', commit: press('Enter') },
  {
    ...replied,
    name: 'reply: button',
    path: 'button',
    commit: (page, what) => page.click(`${comment(what)} ${send}`),
  },
  {
    ...commented,
    name: 'live chat: Enter',
    path: 'enter',
    differs: true,
    url: () => `${site}/@barisan/live`,
    prepare: (page, { text }) => write(page, `[data-e2e="chat-room"] [contenteditable]`, text),
    commit: press('Enter'),
  },
  {
    kind: 'post',
    writes: true,
    name: 'post: caption of an upload',
    path: 'button',
    differs: true,
    url: () => `${site}/tiktokstudio/upload`,
    prepare: (page, { text }) => write(page, editor, text),
    commit: (page) => page.click('[data-e2e="post_video_button"]'),
  },
  {
    kind: 'profile',
    writes: true,
    name: 'profile: bio',
    path: 'button',
    url: () => `${site}/@rini_astuti`,
    prepare: (page, { text }) => write(page, 'textarea', text),
    commit: (page) => page.click('[data-e2e="edit-profile-save"]'),
  },
  {
    ...liked,
    name: 'like: button',
    differs: true,
    commit: (page, what) => page.click(heart(what)),
  },
  {
    ...liked,
    name: 'like: button, touched',
    differs: true,
    commit: (page, what) => page.tap(heart(what)),
  },
  {
    ...liked,
    name: 'like: button, by keyboard',
    prepare: async (page, what) => {
      await show(page, what);
      await focus(page, heart(what));
    },
    commit: press('Enter'),
  },
  {
    ...liked,
    name: 'like: l',
    path: 'hotkey',
    differs: true,
    prepare: async (page, what) => {
      await show(page, what);
      await focus(page, video(what));
    },
    commit: press('l'),
  },
  {
    ...liked,
    name: 'like: double click on the film',
    path: 'double-tap',
    differs: true,
    commit: (page, what) => page.dblclick(film(what)),
  },
  {
    ...liked,
    name: 'like: double tap on the film',
    path: 'double-tap',
    differs: true,
    commit: (page, what) => page.doubleTap(film(what)),
  },
  {
    ...liked,
    name: 'like: comment',
    prepare: openComments,
    commit: (page, what) => page.click(`${comment(what)} [data-e2e="comment-like-icon"]`),
  },
  {
    ...liked,
    kind: 'share',
    name: 'repost: share panel',
    prepare: async (page, what) => {
      await show(page, what);
      await page.click(`${video(what)} button:has([data-e2e="share-icon"])`);
    },
    commit: (page) => page.click('[data-e2e="share-repost"]'),
  },
  {
    ...liked,
    kind: 'follow',
    name: 'follow: + on a video',
    commit: (page, what) => page.click(`${video(what)} [data-e2e="feed-follow"]`),
  },
  {
    ...liked,
    kind: 'follow',
    name: 'follow: profile',
    url: () => `${site}/@barisan`,
    prepare: nothing,
    commit: (page) => page.click('[data-e2e="follow-button"]'),
  },
];
