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
import { chatAt, choose } from './telegram-menus.ts';

const box = '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)';
const send = '.btn-send';
const caption = '.popup-new-media .simple-message-input-input:not(.input-field-input-fake)';
const bubble = ({ post }: ActWith) => `.bubble[data-mid="${post}"]`;
const words = (what: ActWith) => `${bubble(what)} .translatable-message`;

const writeMessage = (page: Page, { text }: ActWith) => write(page, box, text);

async function writeCaption(page: Page, { text }: ActWith): Promise<void> {
  await page.click('.attach-photo');
  await write(page, caption, text);
}

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await page.rightClick(words(what));
  await choose(page, '.btn-menu-items .btn-menu-item', /Balas|Reply/);
  await write(page, box, what.text);
}

async function changeOwn(page: Page, { text }: ActWith): Promise<void> {
  await page.rightClick('.bubble.is-out .translatable-message');
  await choose(page, '.btn-menu-items .btn-menu-item', /Edit/);
  await page.click(box);
  await page.press('Control+a');
  await page.type(text);
}

async function passOn(page: Page, what: ActWith): Promise<void> {
  await page.rightClick(words(what));
  await choose(page, '.btn-menu-items .btn-menu-item', /Teruskan|Forward/);
  await choose(page, '.popup-forward .chatlist-chat', /Kabar Rini/);
}

async function writePoll(page: Page, { text }: ActWith): Promise<void> {
  await page.click('.attach-poll');
  await write(page, '.popup-create-poll .input-field-input', text);
}

const posted = { kind: 'post', writes: true, prepare: writeMessage } as const;
const commented = {
  kind: 'comment',
  writes: true,
  prepare: writeMessage,
  url: ({ post }: ActWith) => chatAt('k', `comments=${post}`)(),
} as const;
const replied = { kind: 'reply', writes: true, prepare: writeReply } as const;
const liked = { kind: 'like', writes: false, path: 'button', prepare: nothing } as const;
const joined = { kind: 'join', writes: false, path: 'button', prepare: nothing } as const;

/** Every way in which something goes out in Telegram Web K. */
export const telegramKActs: readonly PracticeAct[] = [
  ...pressedEachWay(posted, 'post: button', send),
  { ...posted, name: 'post: Enter', path: 'enter', differs: true, commit: press('Enter') },
  {
    ...posted,
    name: 'post: without sound, from the menu',
    path: 'menu',
    prepare: async (page, what) => {
      await writeMessage(page, what);
      await page.rightClick('.chat.active .btn-send');
    },
    commit: click('.menu-send .btn-menu-item'),
  },
  {
    ...posted,
    name: 'post: channel',
    path: 'button',
    url: chatAt('k', 'chat=-1005'),
    commit: click(send),
  },
  {
    ...posted,
    name: 'post: words under a picture, button',
    path: 'button',
    differs: true,
    prepare: writeCaption,
    commit: click('.simple-message-input-confirm'),
  },
  {
    ...posted,
    name: 'post: words under a picture, Enter without focus',
    path: 'enter',
    prepare: async (page, what) => {
      await writeCaption(page, what);
      await page.eval(() => (document.activeElement as HTMLElement | null)?.blur());
    },
    commit: press('Enter'),
  },
  {
    ...posted,
    name: 'post: own message changed',
    path: 'enter',
    prepare: changeOwn,
    commit: press('Enter'),
  },
  {
    ...posted,
    name: 'post: poll',
    path: 'button',
    prepare: writePoll,
    commit: click('.popup-create-poll .btn-primary'),
  },
  { ...commented, name: 'comment: Enter', path: 'enter', differs: true, commit: press('Enter') },
  { ...replied, name: 'reply: Enter', path: 'enter', commit: press('Enter') },
  { ...replied, name: 'reply: button', path: 'button', differs: true, commit: click(send) },
  {
    kind: 'share',
    writes: false,
    name: 'forward: without words',
    path: 'button',
    differs: true,
    prepare: passOn,
    commit: click(send),
  },
  {
    kind: 'share',
    writes: true,
    name: 'forward: with words, Enter',
    path: 'enter',
    prepare: async (page, what) => {
      await passOn(page, what);
      await writeMessage(page, what);
    },
    commit: press('Enter'),
  },
  {
    ...liked,
    name: 'like: button',
    differs: true,
    commit: (page, what) => page.click(`${bubble(what)} .reaction`),
  },
  {
    ...liked,
    name: 'like: default reaction beside the message',
    commit: (page, what) => page.click(`${bubble(what)} .bubble-hover-reaction`),
  },
  {
    ...liked,
    name: 'like: from the menu',
    path: 'reaction',
    differs: true,
    prepare: (page, what) => page.rightClick(words(what)),
    commit: click('.btn-menu-reactions-reaction'),
  },
  { ...liked, name: 'vote: one option', commit: click('[data-poll-option-idx="0"] > div') },
  {
    ...joined,
    name: 'join: above the chat',
    url: chatAt('k', 'chat=-1009'),
    commit: click('.chat-join'),
  },
  {
    ...joined,
    name: 'join: below the chat',
    differs: true,
    url: chatAt('k', 'chat=-1009'),
    commit: click('.chat-input-control-button'),
  },
  {
    ...joined,
    name: 'join: link of invitation',
    url: chatAt('k', 'view=invitation&chat=777'),
    commit: click('.popup-join-chat-invite .primary'),
  },
  {
    kind: 'profile',
    writes: true,
    name: 'profile: words',
    path: 'button',
    url: chatAt('k', 'view=profile'),
    prepare: (page, { text }) =>
      write(page, '.edit-profile-container [aria-label="Bio"]:not(.input-field-input-fake)', text),
    commit: click('.btn-corner'),
  },
];
