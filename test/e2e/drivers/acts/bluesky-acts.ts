import type { Page } from '../types.ts';
import { type ActWith, focus, nothing, type PracticeAct, write } from './practice-act.ts';

const site = 'https://bsky.app';
const id = (name: string) => `[data-testid="${name}"]`;
const item = ({ post }: ActWith) => `[data-post="${post}"]`;
const inItem = (what: ActWith, name: string) => `${item(what)} ${id(name)}`;
const editor = '.dialog .ProseMirror';
const send = id('composerPublishBtn');

async function writePost(page: Page, { text }: ActWith): Promise<void> {
  await page.click(id('composeFAB'));
  await write(page, editor, text);
}

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await page.click(inItem(what, 'replyBtn'));
  await write(page, editor, what.text);
}

const openMenu = (page: Page, what: ActWith) => page.click(inItem(what, 'repostBtn'));
const click = (button: string) => (page: Page) => page.click(button);
const press = (chord: string) => (page: Page) => page.press(chord);
const posted = { kind: 'post', writes: true, path: 'button', prepare: writePost } as const;
const replied = { kind: 'reply', writes: true, prepare: writeReply } as const;
const liked = { kind: 'like', writes: false, path: 'button', prepare: nothing } as const;

/** Every way in which something goes out on Bluesky. */
export const blueskyActs: readonly PracticeAct[] = [
  { ...posted, name: 'post: button', differs: true, commit: click(send) },
  { ...posted, name: 'post: button, touched', commit: (page) => page.tap(send) },
  {
    ...posted,
    name: 'post: button, by keyboard',
    prepare: async (page, what) => {
      await writePost(page, what);
      await focus(page, send);
    },
    commit: press('Enter'),
  },
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
      await page.click(id('addQuoteBtn'));
      await write(page, `${id('composerTextInput')}:last-child .ProseMirror`, what.text);
    },
    commit: click(send),
  },
  { ...replied, name: 'reply: button', path: 'button', differs: true, commit: click(send) },
  { ...replied, name: 'reply: Ctrl+Enter', path: 'mod-enter', commit: press('Control+Enter') },
  {
    kind: 'quote',
    writes: true,
    name: 'quote: button',
    path: 'button',
    prepare: async (page, what) => {
      await openMenu(page, what);
      await page.click(id('repostDropdownQuoteBtn'));
      await write(page, editor, what.text);
    },
    commit: click(send),
  },
  {
    ...liked,
    name: 'like: button',
    differs: true,
    commit: (page, what) => page.click(inItem(what, 'likeBtn')),
  },
  {
    ...liked,
    name: 'like: button, touched',
    commit: (page, what) => page.tap(inItem(what, 'likeBtn')),
  },
  {
    ...liked,
    name: 'like: button, by keyboard',
    prepare: (page, what) => focus(page, inItem(what, 'likeBtn')),
    commit: press('Enter'),
  },
  {
    ...liked,
    kind: 'share',
    name: 'repost: menu',
    path: 'menu',
    differs: true,
    prepare: openMenu,
    commit: click(id('repostDropdownRepostBtn')),
  },
  {
    ...liked,
    kind: 'follow',
    name: 'follow: profile',
    url: () => `${site}/profile/barisan`,
    commit: click(id('followBtn')),
  },
  {
    kind: 'profile',
    writes: true,
    name: 'profile: words',
    path: 'button',
    url: () => `${site}/profile/rini_astuti`,
    prepare: (page, { text }) => write(page, 'textarea', text),
    commit: click(id('editProfileSaveBtn')),
  },
];
