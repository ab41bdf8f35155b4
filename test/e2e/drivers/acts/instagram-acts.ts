import { postOf, posts } from '../../../pages/shared/content.ts';
import type { Page } from '../types.ts';
import { type ActWith, focus, nothing, type PracticeAct, write } from './practice-act.ts';

const article = ({ post }: ActWith) =>
  `article:nth-of-type(${posts.findIndex(({ id }) => id === post) + 1})`;
/** Buttons of the row below the picture, in the site's order. */
const icon = (what: ActWith, place: number) =>
  `${article(what)} section.row > [role="button"]:nth-child(${place})`;
const like = (what: ActWith) => icon(what, 1);
const box = (what: ActWith) => `${article(what)} textarea`;
/** The second comment of every post comes from a campaign; everyday posts are tried with the first. */
const comment = (what: ActWith) =>
  `${article(what)} .comments li:nth-child(${what.post === '1001' ? 1 : 2})`;
const dialogAction = '[role="dialog"] .accent';

async function writePost(page: Page, { text }: ActWith): Promise<void> {
  await page.click('a[href="/create/"]');
  await page.click('.choose');
  await page.click(dialogAction);
  await write(page, '[role="dialog"] [contenteditable]', text);
}

const writeComment = (page: Page, what: ActWith) => write(page, box(what), what.text);

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await page.click(`${comment(what)} .quiet`);
  await page.click(box(what));
  await page.press('End');
  await page.type(what.text);
}

const site = 'https://www.instagram.com';
const story = ({ post }: ActWith) => `${site}/stories/${postOf(post).handle}/1/`;
const answered = {
  kind: 'reply',
  writes: true,
  url: story,
  prepare: (page: Page, { text }: ActWith) => write(page, '.story textarea', text),
} as const;
const pressed = { writes: false, path: 'button', prepare: nothing } as const;

/** Every way in which something goes out on Instagram. */
export const instagramActs: readonly PracticeAct[] = [
  {
    kind: 'post',
    writes: true,
    name: 'post: button',
    path: 'button',
    prepare: writePost,
    commit: (page) => page.click(dialogAction),
  },
  {
    kind: 'post',
    writes: true,
    name: 'post: button, touched',
    path: 'button',
    prepare: writePost,
    commit: (page) => page.tap(dialogAction),
  },
  {
    kind: 'post',
    writes: true,
    name: 'post: changed words',
    path: 'button',
    url: () => `${site}/p/1100/`,
    prepare: async (page, { text }) => {
      await page.click('.edit');
      await page.click('[role="dialog"] [contenteditable]');
      await page.press('Control+a');
      await page.type(text);
    },
    commit: (page) => page.click(dialogAction),
  },
  {
    kind: 'profile',
    writes: true,
    name: 'profile: words',
    path: 'button',
    url: () => `${site}/accounts/edit/`,
    prepare: (page, { text }) => write(page, '.account textarea', text),
    commit: (page) => page.click('.account .accent'),
  },
  {
    ...answered,
    name: 'reply: story, Enter',
    path: 'enter',
    commit: (page) => page.press('Enter'),
  },
  {
    ...answered,
    name: 'reply: story, button',
    path: 'button',
    commit: (page) => page.click('.story .accent'),
  },
  {
    ...pressed,
    kind: 'like',
    wordless: true,
    name: 'like: story',
    url: story,
    commit: (page) => page.click('.story [role="button"]:has(svg)'),
  },
  {
    ...pressed,
    kind: 'like',
    wordless: true,
    name: 'like: reaction to a story',
    path: 'reaction',
    url: story,
    commit: (page) => page.click('.story .quick'),
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
    name: 'comment: button',
    path: 'button',
    prepare: writeComment,
    commit: (page, what) => page.click(`${article(what)} form .accent`),
  },
  {
    kind: 'reply',
    writes: true,
    name: 'reply: Enter',
    path: 'enter',
    prepare: writeReply,
    commit: (page) => page.press('Enter'),
  },
  {
    ...pressed,
    kind: 'like',
    name: 'like: button',
    commit: (page, what) => page.click(like(what)),
  },
  {
    ...pressed,
    kind: 'like',
    name: 'like: button, touched',
    commit: (page, what) => page.tap(like(what)),
  },
  {
    ...pressed,
    kind: 'like',
    name: 'like: button, by keyboard',
    prepare: (page, what) => focus(page, like(what)),
    commit: (page) => page.press('Enter'),
  },
  {
    ...pressed,
    kind: 'like',
    name: 'like: double click on the picture',
    path: 'double-tap',
    commit: (page, what) => page.dblclick(`${article(what)} .media`),
  },
  {
    ...pressed,
    kind: 'like',
    name: 'like: double tap on the picture',
    path: 'double-tap',
    commit: (page, what) => page.doubleTap(`${article(what)} .media`),
  },
  {
    ...pressed,
    kind: 'like',
    name: 'like: comment',
    commit: (page, what) => page.click(`${comment(what)} [role="button"]:has(svg)`),
  },
  { ...pressed, kind: 'share', name: 'repost', commit: (page, what) => page.click(icon(what, 4)) },
  {
    ...pressed,
    kind: 'share',
    name: 'share: sheet',
    prepare: (page, what) => page.click(icon(what, 5)),
    commit: (page) => page.click(dialogAction),
  },
  {
    kind: 'share',
    writes: true,
    name: 'share: with words',
    path: 'button',
    prepare: async (page, what) => {
      await page.click(icon(what, 5));
      await write(page, '[role="dialog"] input', what.text);
    },
    commit: (page) => page.click(dialogAction),
  },
  {
    ...pressed,
    kind: 'follow',
    name: 'follow: head of a post',
    commit: (page, what) => page.click(`${article(what)} .head .accent`),
  },
];
