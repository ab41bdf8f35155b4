import type { Variants } from '../shared/query.ts';

// A month tells when it was seen (others' scripts and captures); "2024" is our own knowledge of the
// site, never checked against it.

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

/** All that is written in a composer: the words, and the lines of a poll that is being made. */
export const box: Variants = [
  ...editor,
  // 2024: lines of a poll.
  'input[name^="Choice"]',
  // 2026: whatever else stands among the attachments.
  '[data-testid="attachments"] input[type="text"]',
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

export const pollChoice: Variants = [
  // 2024: a press on a line of the poll votes at once; afterwards the lines are no radios any more.
  '[data-testid="cardPoll"] [role="radio"]',
];

export const profileSave: Variants = [
  // 2024: "Simpan" in the dialog that changes one's profile.
  '[data-testid="Profile_Save_Button"]',
];

export const profileField: Variants = [
  // 2024: name, words, place and address.
  'input[name="displayName"], textarea[name="description"], input[name="location"]',
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

export const socialContext: Variants = [
  // October 2026: above a post, "… reposted" or "Pinned".
  '[data-testid="socialContext"]',
];

export const ownProfileEdit: Variants = [
  // 2025: on the own profile, where others' have the follow button.
  'a[data-testid="editProfileButton"]',
  // 2024: the same by its address.
  '[data-testid="primaryColumn"] a[href="/settings/profile"]',
];

export const ownItem: Variants = [
  // October 2026: rows of a profile and of its tabs.
  '[data-testid="primaryColumn"] article[data-testid="tweet"]',
];
