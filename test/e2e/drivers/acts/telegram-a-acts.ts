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

const box = '#editable-message-text';
const send = '.main-button';
const caption = '#editable-message-text-modal';
const message = ({ post }: ActWith) => `.Message[data-message-id="${post}"]`;
const words = (what: ActWith) => `${message(what)} .text-content`;

const writeMessage = (page: Page, { text }: ActWith) => write(page, box, text);

async function writeCaption(page: Page, { text }: ActWith): Promise<void> {
  await page.click('.attach-photo');
  await write(page, caption, text);
}

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await page.rightClick(words(what));
  await choose(page, '.MenuItem', /Balas|Reply/);
  await write(page, box, what.text);
}

async function changeOwn(page: Page, { text }: ActWith): Promise<void> {
  await page.rightClick('.Message.own .text-content');
  await choose(page, '.MenuItem', /^Edit/);
  await page.click(box);
  await page.press('Control+a');
  await page.type(text);
}

async function passOn(page: Page, what: ActWith): Promise<void> {
  await page.rightClick(words(what));
  await choose(page, '.MenuItem', /Teruskan|Forward/);
  await choose(page, '.RecipientPicker .ListItem', /Kabar Rini/);
}

async function openSendMenu(page: Page, what: ActWith): Promise<void> {
  await writeMessage(page, what);
  await page.rightClick('.main-button');
}

async function writePoll(page: Page, { text }: ActWith): Promise<void> {
  await page.click('.attach-poll');
  await write(page, '.PollModal textarea', text);
  await write(page, '.PollModal input', 'Ya');
}

const posted = { kind: 'post', writes: true, prepare: writeMessage } as const;
const commented = {
  kind: 'comment',
  writes: true,
  prepare: writeMessage,
  url: ({ post }: ActWith) => chatAt('a', `comments=${post}`)(),
} as const;
const replied = { kind: 'reply', writes: true, prepare: writeReply } as const;
const liked = { kind: 'like', writes: false, path: 'button', prepare: nothing } as const;
const joined = { kind: 'join', writes: false, path: 'button', prepare: nothing } as const;

/** Every way in which something goes out in Telegram Web A. */
export const telegramAActs: readonly PracticeAct[] = [
  ...pressedEachWay(posted, 'post: button', send),
  { ...posted, name: 'post: Enter', path: 'enter', differs: true, commit: press('Enter') },
  { ...posted, name: 'post: Ctrl+Enter', path: 'mod-enter', commit: press('Control+Enter') },
  {
    ...posted,
    name: 'post: without sound, from the menu',
    path: 'menu',
    prepare: openSendMenu,
    commit: click('.CustomSendMenu .MenuItem'),
  },
  {
    ...posted,
    name: 'post: channel',
    path: 'enter',
    url: chatAt('a', 'chat=-1005'),
    commit: press('Enter'),
  },
  {
    ...posted,
    name: 'post: after a change of chat',
    path: 'enter',
    url: chatAt('a', 'chat=777'),
    prepare: async (page, what) => {
      await choose(page, '#LeftColumn .ListItem', /Cempaka/);
      await writeMessage(page, what);
    },
    commit: press('Enter'),
  },
  {
    ...posted,
    name: 'post: words under a picture, button',
    path: 'button',
    differs: true,
    prepare: writeCaption,
    commit: click('.AttachmentModal .Button'),
  },
  {
    ...posted,
    name: 'post: words under a picture, Enter',
    path: 'enter',
    prepare: writeCaption,
    commit: press('Enter'),
  },
  {
    ...posted,
    name: 'post: own message changed',
    path: 'button',
    prepare: changeOwn,
    commit: click(send),
  },
  {
    ...posted,
    name: 'post: poll',
    path: 'button',
    prepare: writePoll,
    commit: click('.PollModal .Button.primary'),
  },
  { ...commented, name: 'comment: Enter', path: 'enter', differs: true, commit: press('Enter') },
  { ...commented, name: 'comment: button', path: 'button', commit: click(send) },
  { ...replied, name: 'reply: Enter', path: 'enter', differs: true, commit: press('Enter') },
  { ...replied, name: 'reply: button', path: 'button', commit: click(send) },
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
    commit: (page, what) => page.click(`${message(what)} .message-reaction`),
  },
  {
    ...liked,
    name: 'like: button, touched',
    commit: (page, what) => page.tap(`${message(what)} .message-reaction`),
  },
  {
    ...liked,
    name: 'like: default reaction beside the message',
    commit: (page, what) => page.click(`${message(what)} .quick-reaction`),
  },
  {
    ...liked,
    name: 'like: double click',
    path: 'double-tap',
    differs: true,
    commit: (page, what) => page.dblclick(words(what)),
  },
  {
    ...liked,
    name: 'like: from the menu',
    path: 'reaction',
    differs: true,
    prepare: (page, what) => page.rightClick(words(what)),
    commit: click('.ReactionSelector__reactions > div'),
  },
  {
    ...liked,
    name: 'like: story',
    url: ({ post }) => chatAt('a', `view=story&post=${post}`)(),
    commit: click('.story-reaction-button'),
  },
  {
    ...liked,
    name: 'vote: one option',
    commit: click('.Message[data-message-id="1002"] .Qw42'),
  },
  {
    ...liked,
    name: 'vote: several options',
    prepare: click('.Poll label'),
    commit: click('.Poll .Button'),
  },
  {
    ...joined,
    name: 'join: above the chat',
    differs: true,
    url: chatAt('a', 'chat=-1009'),
    commit: click('.HeaderActions .Button'),
  },
  {
    ...joined,
    name: 'join: below the chat',
    url: chatAt('a', 'chat=-1009'),
    commit: click('.join-subscribe-button'),
  },
  {
    kind: 'profile',
    writes: true,
    name: 'profile: words',
    path: 'button',
    url: chatAt('a', 'view=profile'),
    prepare: (page, { text }) => write(page, '.settings-edit-profile textarea', text),
    commit: click('.FloatingActionButton'),
  },
];
