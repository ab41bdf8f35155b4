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
const posted = { kind: 'post', writes: true, path: 'button', prepare: writePost } as const;
const replied = { kind: 'reply', writes: true, prepare: writeReply } as const;
const liked = { kind: 'like', writes: false, path: 'button', prepare: nothing } as const;

/** Every way in which something goes out on Bluesky. */
export const blueskyActs: readonly PracticeAct[] = [
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
  ...pressedEachWay(liked, 'like: button', (what) => inItem(what, 'likeBtn')),
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
