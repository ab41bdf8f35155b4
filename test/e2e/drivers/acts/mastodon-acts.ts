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

const site = 'https://mastodon.social';
const status = ({ post }: ActWith) => `article[data-post="${post}"]`;
const icon = (what: ActWith, name: string) => `${status(what)} button:has(.icon-${name})`;
const box = 'form.compose-form textarea';
const warning = '.compose-form__spoiler input';
const send = '.compose-form__submit button';

const writePost = (page: Page, { text }: ActWith) => write(page, box, text);

async function writeReply(page: Page, what: ActWith): Promise<void> {
  await page.click(icon(what, 'reply'));
  await write(page, box, what.text);
}

async function writeQuote(page: Page, what: ActWith): Promise<void> {
  await page.click(icon(what, 'quote'));
  await write(page, box, what.text);
}

async function writePoll(page: Page, { text }: ActWith): Promise<void> {
  await write(page, box, 'Menurut teman-teman bagaimana?');
  await page.click('.compose-form__poll-button');
  await write(page, 'form.compose-form textarea ~ input', text);
}

async function changeOwnPost(page: Page, { text }: ActWith): Promise<void> {
  await page.click('button:has(.icon-edit)');
  await page.click(box);
  await page.press('Control+a');
  await page.type(text);
}

const onPost = (page: Page, what: ActWith) => focus(page, `${status(what)} .status__wrapper`);
const posted = { kind: 'post', writes: true, prepare: writePost } as const;
const liked = { kind: 'like', writes: false, path: 'button', prepare: nothing } as const;

/** Every way in which something goes out on Mastodon. */
export const mastodonActs: readonly PracticeAct[] = [
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
    name: 'post: words in its warning, Ctrl+Enter there',
    path: 'mod-enter',
    prepare: async (page, what) => {
      await write(page, box, 'Baca dulu peringatannya.');
      await write(page, warning, what.text);
    },
    commit: press('Control+Enter'),
  },
  {
    kind: 'reply',
    writes: true,
    name: 'reply: button',
    path: 'button',
    differs: true,
    prepare: writeReply,
    commit: click(send),
  },
  {
    kind: 'reply',
    writes: true,
    name: 'reply: opened by r, Ctrl+Enter',
    path: 'mod-enter',
    prepare: async (page, what) => {
      await onPost(page, what);
      await page.press('r');
      await write(page, box, what.text);
    },
    commit: press('Control+Enter'),
  },
  { ...posted, name: 'post: poll', path: 'button', prepare: writePoll, commit: click(send) },
  {
    ...posted,
    name: 'post: changed words',
    path: 'button',
    prepare: changeOwnPost,
    commit: click(send),
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
    ...liked,
    name: 'like: button',
    differs: true,
    commit: (page, what) => page.click(icon(what, 'star')),
  },
  { ...liked, name: 'like: button, touched', commit: (page, what) => page.tap(icon(what, 'star')) },
  { ...liked, name: 'like: f', path: 'hotkey', differs: true, prepare: onPost, commit: press('f') },
  {
    ...liked,
    name: 'vote: poll',
    prepare: (page) => page.click('.poll input'),
    commit: click('.poll button'),
  },
  {
    ...liked,
    kind: 'share',
    name: 'boost: button',
    commit: (page, what) => page.click(icon(what, 'retweet')),
  },
  {
    ...liked,
    kind: 'share',
    name: 'boost: b',
    path: 'hotkey',
    prepare: onPost,
    commit: press('b'),
  },
  {
    ...liked,
    kind: 'follow',
    name: 'follow: profile',
    url: () => `${site}/@barisan`,
    commit: click('.account__header button'),
  },
  {
    kind: 'profile',
    writes: true,
    name: 'profile: words',
    path: 'button',
    url: () => `${site}/settings/profile`,
    prepare: (page, { text }) => write(page, 'form textarea', text),
    commit: click('form button'),
  },
];
