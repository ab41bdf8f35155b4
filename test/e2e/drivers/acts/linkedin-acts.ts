import type { Page } from '../types.ts';
import {
  type ActWith,
  click,
  nothing,
  type PracticeAct,
  press,
  pressedEachWay,
  write,
} from './practice-act.ts';

const site = 'https://www.linkedin.com';
const unit = ({ post }: ActWith) => `[role="listitem"][data-post="${post}"]`;
const thumb = (what: ActWith) => `${unit(what)} .bar .thumb > button`;
const comment = (what: ActWith) => `${unit(what)} [data-comment="${what.post}"]`;
const form = (what: ActWith) => `${unit(what)} .below > .form`;
const answer = (what: ActWith) => `${comment(what)} .form`;
const share = '.share-actions__primary-action';

const openComments = (page: Page, what: ActWith) => page.click(`${unit(what)} .open`);

async function writeComment(page: Page, what: ActWith): Promise<void> {
  await openComments(page, what);
  await write(page, `${form(what)} .tiptap`, what.text);
}

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await openComments(page, what);
  await page.click(`${comment(what)} .answer`);
  await write(page, `${answer(what)} .tiptap`, what.text);
}

async function writePost(page: Page, { text }: ActWith): Promise<void> {
  await page.click('.start');
  await write(page, '.ql-editor', text);
}

const openMenu = (page: Page, what: ActWith) => page.click(`${unit(what)} .repost`);
const posted = { kind: 'post', writes: true, path: 'button', prepare: writePost } as const;
const commented = { kind: 'comment', writes: true, prepare: writeComment } as const;
const replied = { kind: 'reply', writes: true, prepare: writeReply } as const;
const liked = { kind: 'like', writes: false, path: 'button', prepare: nothing } as const;

/** Every way in which something goes out on LinkedIn. */
export const linkedinActs: readonly PracticeAct[] = [
  ...pressedEachWay(posted, 'post: button', share),
  {
    ...posted,
    kind: 'quote',
    name: 'quote: repost with words',
    prepare: async (page, what) => {
      await openMenu(page, what);
      await page.click('.menu [role="menuitem"]:last-child');
      await write(page, '.ql-editor', what.text);
    },
    commit: click(share),
  },
  {
    ...posted,
    name: 'post: changed words',
    url: () => `${site}/feed/update/1100/`,
    prepare: async (page, { text }) => {
      await page.click('[role="menu"] [role="menuitem"]');
      await page.click('.ql-editor');
      await page.press('Control+a');
      await page.type(text);
    },
    commit: click(share),
  },
  {
    ...commented,
    name: 'comment: button',
    path: 'button',
    differs: true,
    commit: (page, what) => page.click(`${form(what)} .send`),
  },
  {
    ...commented,
    name: 'comment: Ctrl+Enter',
    path: 'mod-enter',
    differs: true,
    commit: press('Control+Enter'),
  },
  { ...commented, name: 'comment: Cmd+Enter', path: 'mod-enter', commit: press('Meta+Enter') },
  {
    ...replied,
    name: 'reply: button',
    path: 'button',
    commit: (page, what) => page.click(`${answer(what)} .send`),
  },
  { ...replied, name: 'reply: Ctrl+Enter', path: 'mod-enter', commit: press('Control+Enter') },
  ...pressedEachWay(liked, 'like: button', thumb),
  {
    ...liked,
    name: 'like: reaction',
    path: 'reaction',
    differs: true,
    prepare: async (page, what) => {
      await page.hover(thumb(what));
      await page.waitFor(() => document.querySelector('.reactions'));
    },
    commit: click('.reactions button:last-child'),
  },
  {
    ...liked,
    name: 'like: comment',
    prepare: openComments,
    commit: (page, what) => page.click(`${comment(what)} .thumb > button`),
  },
  {
    ...liked,
    name: 'vote: poll',
    prepare: (page) => page.click('.poll input'),
    commit: click('.poll button'),
  },
  {
    ...liked,
    kind: 'share',
    name: 'repost: menu',
    path: 'menu',
    prepare: openMenu,
    commit: click('.menu [role="menuitem"]'),
  },
  {
    ...liked,
    kind: 'follow',
    name: 'follow: head of a post',
    differs: true,
    commit: (page, what) => page.click(`${unit(what)} .follow button`),
  },
  {
    ...liked,
    kind: 'join',
    name: 'join: group',
    url: () => `${site}/groups/502/`,
    commit: click('section button'),
  },
  {
    kind: 'profile',
    writes: true,
    name: 'profile: headline',
    path: 'button',
    url: () => `${site}/in/rini_astuti/`,
    prepare: (page, { text }) => write(page, 'textarea', text),
    commit: click('.dialog button'),
  },
];
