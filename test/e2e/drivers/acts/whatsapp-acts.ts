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

const at = (query: string) => () => `https://web.whatsapp.com/?${query}`;
const box = '#main footer [contenteditable="true"]';
const send = '#main footer .send';
const dialogBox = '.dialog .lexical-box [contenteditable="true"]';
const dialogSend = '.dialog .send';
const message = ({ post }: ActWith) => `[data-id="3EB0${post}"]`;

const writeMessage = (page: Page, { text }: ActWith) => write(page, box, text);
const writeInDialog = (page: Page, { text }: ActWith) => write(page, dialogBox, text);

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await page.click(`${message(what)} .reply`);
  await writeMessage(page, what);
}

async function writeCaption(page: Page, what: ActWith): Promise<void> {
  await page.click('.attach');
  await writeInDialog(page, what);
}

async function changeOwn(page: Page, { text }: ActWith): Promise<void> {
  await page.click('.message-out .edit');
  await page.click(dialogBox);
  await page.press('Control+a');
  await page.type(text);
}

const passOnTo = (recipient: string) => async (page: Page, what: ActWith) => {
  await page.click(`${message(what)} .forward`);
  await page.click(`.dialog .to-${recipient}`);
};

const openTray = (page: Page, what: ActWith) => page.click(`${message(what)} .react`);

const posted = { kind: 'post', writes: true, prepare: writeMessage } as const;
const stated = { ...posted, prepare: writeInDialog } as const;
const replied = { ...posted, kind: 'reply', prepare: writeReply } as const;
const pressed = { writes: false, path: 'button', prepare: nothing } as const;
const profiled = {
  kind: 'profile',
  writes: true,
  url: at('view=profile'),
  prepare: writeInDialog,
} as const;

/** Every way in which something goes out in WhatsApp Web. */
export const whatsappActs: readonly PracticeAct[] = [
  ...pressedEachWay(posted, 'post: button', send),
  { ...posted, name: 'post: Enter', path: 'enter', differs: true, commit: press('Enter') },
  { ...posted, name: 'post: Ctrl+Enter', path: 'mod-enter', commit: press('Control+Enter') },
  {
    ...posted,
    name: 'post: channel of one’s own',
    path: 'enter',
    differs: true,
    url: at('chat=channel'),
    commit: press('Enter'),
  },
  {
    ...posted,
    name: 'post: after a change of chat',
    path: 'enter',
    url: at('chat=person'),
    prepare: async (page, what) => {
      await page.click('#side .to-group');
      await writeMessage(page, what);
    },
    commit: press('Enter'),
  },
  {
    ...posted,
    name: 'post: second line',
    path: 'enter',
    prepare: async (page, what) => {
      await write(page, box, 'Halo semua,');
      await page.press('Shift+Enter');
      await page.type(what.text);
    },
    commit: press('Enter'),
  },
  {
    ...posted,
    name: 'post: after a name was picked',
    path: 'enter',
    differs: true,
    prepare: async (page, what) => {
      await write(page, box, `${what.text} @An`);
      await page.press('Enter');
    },
    commit: press('Enter'),
  },
  {
    ...posted,
    name: 'post: words under a picture, button',
    path: 'button',
    prepare: writeCaption,
    commit: click(dialogSend),
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
    name: 'post: own message changed, button',
    path: 'button',
    prepare: changeOwn,
    commit: click(dialogSend),
  },
  {
    ...posted,
    name: 'post: own message changed, Enter',
    path: 'enter',
    prepare: changeOwn,
    commit: press('Enter'),
  },
  {
    ...stated,
    name: 'post: poll',
    path: 'button',
    url: at('view=poll'),
    commit: click(dialogSend),
  },
  {
    ...stated,
    name: 'post: status of words',
    path: 'button',
    differs: true,
    url: at('view=status&chat=person'),
    commit: click(dialogSend),
  },
  {
    ...stated,
    name: 'post: status with a picture',
    path: 'enter',
    url: at('view=photo&chat=person'),
    commit: press('Enter'),
  },
  { ...replied, name: 'reply: Enter', path: 'enter', differs: true, commit: press('Enter') },
  { ...replied, name: 'reply: button', path: 'button', commit: click(send) },
  {
    ...pressed,
    kind: 'share',
    name: 'forward: to a group',
    differs: true,
    prepare: passOnTo('group'),
    commit: click(dialogSend),
  },
  {
    ...pressed,
    kind: 'share',
    name: 'forward: to one’s status',
    prepare: passOnTo('status'),
    commit: click(dialogSend),
  },
  {
    ...pressed,
    kind: 'like',
    // A vote; the site has no button that only likes.
    name: 'like: button',
    differs: true,
    commit: (page, what) => page.click(`${message(what)} .option input`),
  },
  {
    ...pressed,
    kind: 'like',
    name: 'vote: words of an option',
    commit: (page, what) => page.click(`${message(what)} .option label`),
  },
  {
    ...pressed,
    kind: 'like',
    name: 'like: reaction',
    path: 'reaction',
    differs: true,
    prepare: openTray,
    commit: click('.tray button'),
  },
  {
    ...pressed,
    kind: 'like',
    name: 'like: reaction in a channel',
    path: 'reaction',
    url: at('chat=news'),
    prepare: openTray,
    commit: click('.tray button'),
  },
  {
    ...pressed,
    kind: 'follow',
    name: 'follow: channel that is open',
    differs: true,
    url: at('chat=news'),
    commit: click('#main .follow'),
  },
  {
    ...pressed,
    kind: 'follow',
    name: 'follow: channel in a list',
    url: at('view=channels'),
    commit: click('.recommended .follow'),
  },
  {
    ...pressed,
    kind: 'join',
    name: 'join: invitation',
    differs: true,
    url: at('view=invitation&chat=person'),
    commit: click('.dialog .join'),
  },
  { ...profiled, name: 'profile: button', path: 'button', commit: click(dialogSend) },
  { ...profiled, name: 'profile: Enter', path: 'enter', commit: press('Enter') },
];
