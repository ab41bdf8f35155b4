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

const site = 'https://www.threads.com';
const unit = ({ post }: ActWith) => `main [data-post="${post}"]`;
/** Icons of a post in the site's order: like, reply, repost, share. */
const icon = (what: ActWith, place: number) =>
  `${unit(what)} .row > [role="button"]:nth-child(${place})`;
const editor = '.dialog [contenteditable]';
const send = '.dialog .primary';
const ownPage = ({ post }: ActWith) => `${site}/@seseorang/post/${post}`;

async function writePost(page: Page, { text }: ActWith): Promise<void> {
  await page.click('nav [role="button"]');
  await write(page, editor, text);
}

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await page.click(icon(what, 2));
  await write(page, editor, what.text);
}

async function writeQuote(page: Page, what: ActWith): Promise<void> {
  await page.click(icon(what, 3));
  await page.click('.menu [role="menuitem"]:last-child');
  await write(page, editor, what.text);
}

async function changeOwnPost(page: Page, { text }: ActWith): Promise<void> {
  await page.click('.more');
  await page.click('.menu [role="menuitem"]');
  await page.click(editor);
  await page.press('Control+a');
  await page.type(text);
}

const writeInline = (page: Page, { text }: ActWith) =>
  write(page, '.inline [contenteditable]', text);
const posted = { kind: 'post', writes: true, path: 'button', prepare: writePost } as const;
const liked = { kind: 'like', writes: false, path: 'button', prepare: nothing } as const;
const inline = { kind: 'reply', writes: true, url: ownPage, prepare: writeInline } as const;

/** Every way in which something goes out on Threads. */
export const threadsActs: readonly PracticeAct[] = [
  ...pressedEachWay(posted, 'post: button', send),
  {
    ...posted,
    name: 'post: Ctrl+Enter',
    path: 'mod-enter',
    differs: true,
    commit: press('Control+Enter'),
  },
  { ...posted, name: 'post: Cmd+Enter', path: 'mod-enter', commit: press('Meta+Enter') },
  {
    ...posted,
    name: 'thread: words in its second post',
    prepare: async (page, what) => {
      await writePost(page, { ...what, text: 'Utas pendek:' });
      await page.click('.dialog > [role="button"]:nth-last-child(2)');
      await write(page, '.lexical-box + .lexical-box [contenteditable]', what.text);
    },
    commit: click(send),
  },
  {
    ...posted,
    name: 'post: poll',
    prepare: async (page, what) => {
      await writePost(page, { ...what, text: 'Menurut teman-teman bagaimana?' });
      await page.click('.add-poll');
      await write(page, '.dialog input[type="text"]', what.text);
    },
    commit: click(send),
  },
  {
    ...posted,
    name: 'post: changed words',
    url: () => `${site}/@rini_astuti/post/1100`,
    prepare: changeOwnPost,
    commit: click(send),
  },
  {
    kind: 'reply',
    writes: true,
    name: 'reply: dialog',
    path: 'button',
    prepare: writeReply,
    commit: click(send),
  },
  {
    ...inline,
    name: 'reply: arrow in its place',
    path: 'button',
    differs: true,
    commit: click('.arrow'),
  },
  {
    ...inline,
    name: 'reply: Ctrl+Enter in its place',
    path: 'mod-enter',
    commit: press('Control+Enter'),
  },
  {
    kind: 'quote',
    writes: true,
    name: 'quote: button',
    path: 'button',
    prepare: writeQuote,
    commit: click(send),
  },
  {
    kind: 'quote',
    writes: true,
    name: 'quote: Cmd+Enter',
    path: 'mod-enter',
    prepare: writeQuote,
    commit: press('Meta+Enter'),
  },
  {
    ...liked,
    name: 'like: button',
    differs: true,
    commit: (page, what) => page.click(icon(what, 1)),
  },
  {
    ...liked,
    name: 'like: button, touched',
    differs: true,
    commit: (page, what) => page.tap(icon(what, 1)),
  },
  {
    ...liked,
    name: 'like: button, by keyboard',
    prepare: (page, what) => focus(page, icon(what, 1)),
    commit: press('Enter'),
  },
  {
    ...liked,
    kind: 'share',
    name: 'repost: menu',
    path: 'menu',
    prepare: (page, what) => page.click(icon(what, 3)),
    commit: click('.menu [role="menuitem"]'),
  },
  {
    ...liked,
    kind: 'follow',
    name: 'follow: + on a post',
    differs: true,
    commit: (page, what) => page.click(`${unit(what)} .plus`),
  },
  {
    ...liked,
    kind: 'join',
    name: 'join: community',
    url: () => `${site}/community/502`,
    commit: click('main [role="button"]'),
  },
  {
    kind: 'profile',
    writes: true,
    name: 'profile: bio',
    path: 'button',
    url: () => `${site}/@rini_astuti`,
    prepare: (page, { text }) => write(page, 'textarea', text),
    commit: click(send),
  },
];
