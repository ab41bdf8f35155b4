import type { Variants } from '../shared/query.ts';

export const post: Variants = [
  // Signed-in home and post page, October 2026; the same in October 2025.
  'article[data-testid="tweet"]',
];

export const postText: Variants = [
  // October 2026; the first outside of a quoted box is the post's own.
  '[data-testid="tweetText"]',
];

export const userName: Variants = [
  // October 2026; holds the name, the handle and the time.
  '[data-testid="User-Name"]',
];

export const quotedBox: Variants = [
  // October 2026; links inside a post are `a`, the quoted post is a `div`.
  'div[role="link"]:has([data-testid="User-Name"])',
];

export const permalink: Variants = [
  // August 2026 (control-panel-for-twitter).
  'a:has(time)',
];

export const editor: Variants = [
  // 2026: Draft.js, one per post of a thread (`_0`, `_1` …).
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  // October 2026: the composer of the home page before it is first touched.
  '[data-testid^="tweetTextarea_"][role="textbox"]',
];

export const submit: Variants = [
  // 2026: modal composer.
  '[data-testid="tweetButton"]',
  // 2026: composer of the home page and of a post's page.
  '[data-testid="tweetButtonInline"]',
];

export const modal: Variants = [
  // 2026.
  '[role="dialog"]',
];

export const inlineReply: Variants = [
  // 2026: the reply box of a post's own page.
  '[data-testid="inline_reply_offscreen"]',
];

export const like: Variants = [
  // October 2026; becomes `unlike`.
  '[data-testid="like"]',
];

export const repost: Variants = [
  // October 2026; opens a menu; becomes `unretweet`.
  '[data-testid="retweet"]',
];

export const repostConfirm: Variants = [
  // August 2026 (control-panel-for-twitter): in the menu, far from its post.
  '[data-testid="retweetConfirm"]',
  // 2026: the newer name, seen beside the older one.
  '[data-testid="repostConfirm"]',
];

export const follow: Variants = [
  // October 2026: `<account id>-follow`; becomes `-unfollow`.
  '[data-testid$="-follow"]',
];

export const unfollow: Variants = [
  // October 2026.
  '[data-testid$="-unfollow"]',
];

export const userCell: Variants = [
  // October 2026: who to follow, lists of followers.
  '[data-testid="UserCell"]',
  // 2026: the card that opens when one points at a name.
  '[data-testid="HoverCard"]',
];

export const userDescription: Variants = [
  // 2026: profile and hover card.
  '[data-testid="UserDescription"]',
];

export const profileName: Variants = [
  // 2026: heading of a profile.
  '[data-testid="UserName"]',
];

export const communityLink: Variants = [
  // 2026.
  'a[href*="/i/communities/"]',
];

export const ownProfile: Variants = [
  // October 2026: navigation of a signed-in user.
  'a[data-testid="AppTabBar_Profile_Link"]',
];

export const main: Variants = [
  // October 2026.
  '[data-testid="primaryColumn"]',
];
