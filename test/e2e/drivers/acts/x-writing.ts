import type { Page } from '../types.ts';
import { type ActWith, click, focus, type PracticeAct, press, write } from './practice-act.ts';

const inline = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]';
const modal = '[role="dialog"] [data-testid="tweetTextarea_0"]';
const inlineButton = '[data-testid="tweetButtonInline"]';
const modalButton = '[data-testid="tweetButton"]';

const article = ({ post }: ActWith) => `article[data-post="${post}"]`;
const status = ({ post }: ActWith) => `https://x.com/seseorang/status/${post}`;

const writeInline = (page: Page, { text }: ActWith) => write(page, inline, text);

async function writeModal(page: Page, { text }: ActWith): Promise<void> {
  await page.click('[data-testid="SideNav_NewTweet_Button"]');
  await write(page, modal, text);
}

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await page.click(`${article(what)} [data-testid="reply"]`);
  await write(page, modal, what.text);
}

async function writeQuote(page: Page, what: ActWith): Promise<void> {
  await page.click(`${article(what)} [data-testid="retweet"]`);
  await page.click('a[role="menuitem"]');
  await write(page, modal, what.text);
}

async function changeOwnPost(page: Page, { text }: ActWith): Promise<void> {
  await page.click('[data-testid="caret"]');
  await page.click('a[role="menuitem"]');
  await page.click(modal);
  await page.press('Control+a');
  await page.type(text);
}

/** An innocent question; the first line of its poll holds the words. */
async function writePoll(page: Page, { text }: ActWith): Promise<void> {
  await write(page, inline, 'Menurut teman-teman bagaimana?');
  await page.click('[data-testid="createPollButton"]');
  await write(page, 'input[name="Choice1"]', text);
}

/** Opens the modal by a single key, writes, and publishes with the button. */
function openedBy(key: string) {
  return async (page: Page, what: ActWith): Promise<void> => {
    await focus(page, article(what));
    await page.press(key);
    await write(page, modal, what.text);
  };
}

const post = { kind: 'post', writes: true } as const;
const reply = { kind: 'reply', writes: true } as const;

/** Every way in which words go out on X. */
export const xWriting: readonly PracticeAct[] = [
  {
    ...post,
    name: 'post: inline button',
    path: 'button',
    prepare: writeInline,
    commit: click(inlineButton),
  },
  {
    ...post,
    name: 'post: inline button, touched',
    path: 'button',
    prepare: writeInline,
    commit: (page) => page.tap(inlineButton),
  },
  {
    ...post,
    name: 'post: inline button, by keyboard',
    path: 'button',
    prepare: async (page, what) => {
      await writeInline(page, what);
      await focus(page, inlineButton);
    },
    commit: press('Enter'),
  },
  {
    ...post,
    name: 'post: inline Ctrl+Enter',
    path: 'mod-enter',
    prepare: writeInline,
    commit: press('Control+Enter'),
  },
  {
    ...post,
    name: 'post: inline Cmd+Enter',
    path: 'mod-enter',
    prepare: writeInline,
    commit: press('Meta+Enter'),
  },
  {
    ...post,
    name: 'post: modal button',
    path: 'button',
    prepare: writeModal,
    commit: click(modalButton),
  },
  {
    ...post,
    name: 'post: modal Ctrl+Enter',
    path: 'mod-enter',
    prepare: writeModal,
    commit: press('Control+Enter'),
  },
  {
    ...post,
    name: 'post: opened by n',
    path: 'button',
    prepare: openedBy('n'),
    commit: click(modalButton),
  },
  {
    ...post,
    name: 'post: modal over an inline draft',
    path: 'button',
    prepare: async (page, what) => {
      await write(page, inline, 'Catatan lain yang belum dikirim.');
      await writeModal(page, what);
    },
    commit: click(modalButton),
  },
  {
    ...post,
    name: 'thread: words in its second post',
    path: 'button',
    prepare: async (page, what) => {
      await writeModal(page, { ...what, text: 'Utas pendek:' });
      await page.click('[data-testid="addButton"]');
      await write(page, '[role="dialog"] [data-testid="tweetTextarea_1"]', what.text);
    },
    commit: click(modalButton),
  },
  { ...post, name: 'post: poll', path: 'button', prepare: writePoll, commit: click(inlineButton) },
  {
    ...post,
    name: 'post: poll, Ctrl+Enter in a line of it',
    path: 'mod-enter',
    prepare: writePoll,
    commit: press('Control+Enter'),
  },
  {
    ...post,
    name: 'post: changed words',
    path: 'button',
    url: () => 'https://x.com/rini_astuti/status/1100',
    prepare: changeOwnPost,
    commit: click(modalButton),
  },
  {
    ...reply,
    name: 'reply: modal button',
    path: 'button',
    prepare: writeReply,
    commit: click(modalButton),
  },
  {
    ...reply,
    name: 'reply: modal Ctrl+Enter',
    path: 'mod-enter',
    prepare: writeReply,
    commit: press('Control+Enter'),
  },
  {
    ...reply,
    name: 'reply: opened by r',
    path: 'button',
    prepare: openedBy('r'),
    commit: click(modalButton),
  },
  {
    ...reply,
    name: 'reply: inline button',
    path: 'button',
    url: status,
    prepare: writeInline,
    commit: click(inlineButton),
  },
  {
    ...reply,
    name: 'reply: inline Ctrl+Enter',
    path: 'mod-enter',
    url: status,
    prepare: writeInline,
    commit: press('Control+Enter'),
  },
  {
    kind: 'quote',
    writes: true,
    name: 'quote: button',
    path: 'button',
    prepare: writeQuote,
    commit: click(modalButton),
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
    kind: 'profile',
    writes: true,
    name: 'profile: words',
    path: 'button',
    url: () => 'https://x.com/settings/profile',
    prepare: (page, { text }) => write(page, '[role="dialog"] textarea', text),
    commit: click('[data-testid="Profile_Save_Button"]'),
  },
];
