import type { Variants } from '../shared/query.ts';

export const button: Variants = [
  // October 2026: every control is a `div` with this role.
  '[role="button"]',
  // 2026: items of the share menu.
  '[role="menuitem"]',
  // Older parts of the site and m.facebook.com.
  'button',
];

export const post: Variants = [
  // Home feed, October 2026; virtualised, empty shells among them.
  'div[aria-posinset]:not([role])',
  // Home feed of 2021–2024; entries of lists and menus have other roles.
  '[role="article"][aria-posinset]',
  // Post dialog of a group, October 2026; an article with a label is a comment.
  '[role="article"]:not([aria-label]):has([data-ad-preview="message"])',
];

export const message: Variants = [
  // Home feed, October 2026.
  '[data-ad-rendering-role="story_message"]',
  // Home feed, groups and post dialogs, October 2026.
  '[data-ad-preview="message"]',
  // Home feed, October 2026.
  '[data-ad-comet-preview="message"]',
];

export const plainText: Variants = [
  // 2026: any text a person wrote; used where no message is marked.
  '[dir="auto"]',
];

export const decoy: Variants = [
  // Home feed, October 2026: words "Facebook" repeated out of sight.
  '[aria-hidden="true"]',
  // Home feed, October 2026: "Online status indicator".
  '[data-visualcompletion="ignore"]',
  // 2026: titles of pictograms.
  'svg',
];

export const groupMember: Variants = [
  // Group post, October 2026: the author, where the heading names the group.
  'a[href*="/groups/"][href*="/user/"]',
];

export const postAuthor: Variants = [
  // Home feed, October 2026.
  '[data-ad-rendering-role="profile_name"] a[href]',
  // Suggested and shared posts, October 2026.
  ':is(h2, h3, h4) a[href]',
];

export const permalink: Variants = [
  // October 2026: the time of a post or comment.
  'a[href*="comment_id="]',
  // October 2026: profiles, pages and groups.
  'a[href*="/posts/"]',
  // 2026: groups.
  'a[href*="/permalink/"]',
];

export const comment: Variants = [
  // October 2026: "Comment by …"; a post's own article has no label.
  '[role="article"][aria-label]',
];

export const dialog: Variants = [
  // October 2026; closed ones stay in the page.
  '[role="dialog"]',
];

export const editor: Variants = [
  // Lexical, October 2026: posts, comments, replies.
  '[contenteditable="true"][role="textbox"]',
  // Lexical, August 2026.
  '[contenteditable="true"][data-lexical-editor="true"]',
  // m.facebook.com and the text of a profile.
  'textarea',
];

export const commentForm: Variants = [
  // October 2026: around a comment box; the form of a post is no presentation.
  'form[role="presentation"]',
];

export const commentSubmit: Variants = [
  // 2026: the arrow, there as soon as something is written.
  '#focused-state-composer-submit',
];

export const likeMark: Variants = [
  // Home feed, October 2026: inside of the toggle, liked or not.
  '[data-ad-rendering-role="like_button"]',
];

export const shareMark: Variants = [
  // Home feed, October 2026: inside of the button that opens the share dialog.
  '[data-ad-rendering-role="share_button"]',
];

export const accountLink: Variants = [
  // October 2026.
  'a[role="link"][href]',
  // 2026: older parts of the site.
  'a[href]',
];

export const groupLink: Variants = [
  // 2026.
  'a[href*="/groups/"]',
];

export const heading: Variants = [
  // 2026: name of the profile, page or group that is open.
  '[role="main"] h1',
];

export const main: Variants = [
  // October 2026.
  '[role="main"]',
];

export const ownProfile: Variants = [
  // 2026: own name in the banner or in the shortcuts beside the feed.
  '[role="banner"] a[role="link"][href]',
];

export const signedInData: Variants = [
  // February 2026: the page's own start data, with USER_ID of the signed-in user.
  'script[data-sjs]',
];

export const signIn: Variants = [
  // 2026: the page for those who are not signed in.
  'input[name="pass"]',
];

export const logEntry: Variants = [
  // Activity log, 2024: our own knowledge, never checked against the site.
  '[role="main"] [role="listitem"]:has(strong)',
  // The same, where the whole line is a link.
  '[role="main"] a[role="link"]:has(strong)',
];

export const logDay: Variants = [
  // Activity log, 2024: the day above its entries; never checked against the site.
  '[role="heading"], h2, h3',
];
