import { posts } from '../../../pages/shared/content.ts';
import type { Page } from '../types.ts';
import { type ActWith, nothing, type PracticeAct, pressedEachWay, write } from './practice-act.ts';

const unit = ({ post }: ActWith) =>
  `[role="main"] [aria-posinset="${posts.findIndex(({ id }) => id === post) + 1}"]`;
const like = (what: ActWith) =>
  `${unit(what)} [role="button"]:has([data-ad-rendering-role="like_button"])`;
/** The second comment of every post comes from a campaign; everyday posts are tried with the first. */
const comment = (what: ActWith) =>
  `${unit(what)} .comment:nth-child(${what.post === '1001' ? 1 : 2})`;
const commentEditor = (what: ActWith) => `${unit(what)} .comments > form [contenteditable]`;
const dialogEditor = '[role="dialog"] [contenteditable="true"]';
const dialogButton = '[role="dialog"] .primary';

async function writePost(page: Page, { text }: ActWith): Promise<void> {
  await page.click('.prompt');
  await write(page, dialogEditor, text);
}

const openComments = (page: Page, what: ActWith) =>
  page.click(`${unit(what)} [role="button"]:has([data-ad-rendering-role="comment_button"])`);

async function writeComment(page: Page, what: ActWith): Promise<void> {
  await openComments(page, what);
  await write(page, commentEditor(what), what.text);
}

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await openComments(page, what);
  await page.click(`${comment(what)} .comment-bar [role="button"] + [role="button"]`);
  await write(page, `${comment(what)} form [contenteditable]`, what.text);
}

const openShare = (page: Page, what: ActWith) =>
  page.click(`${unit(what)} [role="button"]:has([data-ad-rendering-role="share_button"])`);

const post = { kind: 'post', path: 'button', writes: true } as const;
const pressed = { writes: false, path: 'button', prepare: nothing } as const;

/** Every way in which something goes out on Facebook. */
export const facebookActs: readonly PracticeAct[] = [
  ...pressedEachWay({ ...post, prepare: writePost }, 'post: button', dialogButton),
  {
    ...post,
    name: 'post: after the step before',
    url: () => 'https://www.facebook.com/?steps=2',
    prepare: async (page, what) => {
      await writePost(page, what);
      await page.click(dialogButton);
      await page.waitFor(() => document.querySelector('[role="dialog"] form > p'));
    },
    commit: (page) => page.click(dialogButton),
  },
  {
    ...post,
    name: 'post: under a picture',
    prepare: async (page, { text }) => {
      await page.click('.prompt');
      await page.click('[role="dialog"] .photo');
      await write(page, dialogEditor, text);
    },
    commit: (page) => page.click(dialogButton),
  },
  {
    ...post,
    name: 'post: changed words',
    url: () => 'https://www.facebook.com/rini_astuti/posts/1100',
    prepare: async (page, { text }) => {
      await page.click('.edit');
      await page.click(dialogEditor);
      await page.press('Control+a');
      await page.type(text);
    },
    commit: (page) => page.click(dialogButton),
  },
  {
    kind: 'profile',
    writes: true,
    name: 'profile: words',
    path: 'button',
    url: () => 'https://www.facebook.com/rini_astuti/about',
    prepare: (page, { text }) => write(page, 'textarea', text),
    commit: (page) => page.click('[role="main"] .card > .primary'),
  },
  {
    kind: 'comment',
    writes: true,
    name: 'comment: Enter',
    path: 'enter',
    prepare: writeComment,
    commit: (page) => page.press('Enter'),
  },
  {
    kind: 'comment',
    writes: true,
    name: 'comment: arrow',
    path: 'button',
    prepare: writeComment,
    commit: (page, what) =>
      page.click(`${unit(what)} #focused-state-composer-submit [role="button"]`),
  },
  {
    kind: 'comment',
    writes: true,
    name: 'comment: second open box',
    path: 'enter',
    prepare: async (page, what) => {
      await writeComment(page, { text: 'Belum selesai saya tulis', post: '1001' });
      await writeComment(page, what);
    },
    commit: (page) => page.press('Enter'),
  },
  {
    kind: 'reply',
    writes: true,
    name: 'reply: Enter',
    path: 'enter',
    prepare: writeReply,
    commit: (page) => page.press('Enter'),
  },
  ...pressedEachWay({ ...pressed, kind: 'like' }, 'like: button', like),
  {
    kind: 'like',
    writes: false,
    name: 'like: reaction',
    path: 'reaction',
    prepare: async (page, what) => {
      await page.hover(like(what));
      await page.waitFor(() => document.querySelector('.flyout'));
    },
    commit: (page) => page.click('.flyout .reaction:nth-child(2)'),
  },
  {
    kind: 'like',
    writes: false,
    name: 'like: reaction, touched',
    path: 'reaction',
    prepare: async (page, what) => {
      await page.hold(like(what), 700);
      await page.waitFor(() => document.querySelector('.flyout'));
    },
    commit: (page) => page.tap('.flyout .reaction:nth-child(2)'),
  },
  {
    ...pressed,
    kind: 'like',
    name: 'like: comment',
    prepare: openComments,
    commit: (page, what) => page.click(`${comment(what)} .comment-bar [role="button"]`),
  },
  {
    ...pressed,
    kind: 'share',
    name: 'share: without words',
    prepare: openShare,
    commit: (page) => page.click(dialogButton),
  },
  {
    kind: 'share',
    writes: true,
    name: 'share: with words',
    path: 'button',
    prepare: async (page, what) => {
      await openShare(page, what);
      await write(page, dialogEditor, what.text);
    },
    commit: (page) => page.click(dialogButton),
  },
  {
    ...pressed,
    kind: 'follow',
    name: 'follow: title of a post',
    commit: (page, what) => page.click(`${unit(what)} h4 [role="button"]`),
  },
  {
    ...pressed,
    kind: 'join',
    name: 'join: group',
    commit: (page) => page.click('.group:last-child .soft'),
  },
];
