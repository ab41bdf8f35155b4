import type { Page } from '../types.ts';
import { type ActWith, focus, nothing, type PracticeAct } from './practice-act.ts';

const article = ({ post }: ActWith) => `article[data-post="${post}"]`;
const like = (what: ActWith) => `${article(what)} [data-testid="like"]`;
const focusPost = (page: Page, what: ActWith) => focus(page, article(what));
const openMenu = (page: Page, what: ActWith) =>
  page.click(`${article(what)} [data-testid="retweet"]`);
const campaignGroup = 'aside:last-of-type .user-cell:last-child button';

/** Every like, repost, follow and join on X. */
export const xPressing: readonly PracticeAct[] = [
  {
    kind: 'like',
    writes: false,
    name: 'like: button',
    path: 'button',
    prepare: nothing,
    commit: (page, what) => page.click(like(what)),
  },
  {
    kind: 'like',
    writes: false,
    name: 'like: button, touched',
    path: 'button',
    prepare: nothing,
    commit: (page, what) => page.tap(like(what)),
  },
  {
    kind: 'like',
    writes: false,
    name: 'like: button, by keyboard',
    path: 'button',
    prepare: (page, what) => focus(page, like(what)),
    commit: (page) => page.press('Enter'),
  },
  {
    kind: 'like',
    writes: false,
    name: 'like: l',
    path: 'hotkey',
    prepare: focusPost,
    commit: (page) => page.press('l'),
  },
  {
    kind: 'like',
    writes: false,
    name: 'vote: poll',
    path: 'button',
    prepare: nothing,
    commit: (page) => page.click('[data-testid="cardPoll"] [role="radio"]'),
  },
  {
    kind: 'share',
    writes: false,
    name: 'repost: menu',
    path: 'menu',
    prepare: openMenu,
    commit: (page) => page.click('[data-testid="retweetConfirm"]'),
  },
  {
    kind: 'share',
    writes: false,
    name: 'repost: t',
    path: 'hotkey',
    prepare: focusPost,
    commit: (page) => page.press('t'),
  },
  {
    kind: 'follow',
    writes: false,
    name: 'follow: button',
    path: 'button',
    prepare: nothing,
    commit: (page, { post }) => page.click(`[data-testid="${post}-follow"]`),
  },
  {
    kind: 'join',
    writes: false,
    name: 'join: community',
    path: 'button',
    prepare: nothing,
    commit: (page) => page.click(campaignGroup),
  },
];
