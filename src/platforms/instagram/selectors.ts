import type { Variants } from '../shared/query.ts';

export const button: Variants = [
  // October 2026: almost every control is a nameless `div` with this role.
  '[role="button"]',
  // January 2026: profile headers, menus and arrows of carousels.
  'button',
];

export const icon: Variants = [
  // October 2026: the only name that a control of a post has.
  'svg[aria-label]',
];

export const post: Variants = [
  // Feed, October 2026; reels and a post's own page may have none.
  'article',
];

export const actionBar: Variants = [
  // Feed, October 2026: the first `section` of a post; the second tells who liked it.
  'section',
];

export const captionHeading: Variants = [
  // 2025: a post that is open in a dialog, caption above its comments.
  'h1[dir="auto"]',
];

export const plainText: Variants = [
  // 2026: words that a person wrote, where no row of icons says what is the caption.
  '[dir="auto"]',
];

export const video: Variants = [
  // October 2026: reels, in the feed as well as on their own pages.
  'video',
];

export const permalink: Variants = [
  // Feed, October 2026: the time of a post leads to it.
  'a[href*="/p/"]:has(time)',
  // 2026: the time of a reel.
  'a[href*="/reel/"]:has(time)',
  // October 2026: a reel in the feed.
  'a[href*="/reel/"]',
];

export const commentLink: Variants = [
  // 2026: the time of a comment leads to it.
  'a[href*="/c/"]',
];

export const commentItem: Variants = [
  // 2025: comments of a post that is open in a dialog.
  'li',
];

export const dialog: Variants = [
  // January 2026.
  '[role="dialog"]',
];

export const editor: Variants = [
  // 2026: captions (Lexical) and the newer comment box.
  '[contenteditable="true"][role="textbox"]',
  // October 2026: comments, answers to stories, the text of a profile.
  'textarea',
  // 2026: words that go along with a shared post.
  'input[type="text"], input:not([type])',
];

export const commentForm: Variants = [
  // October 2026: around the comment box and its "Kirim".
  'form',
];

export const header: Variants = [
  // 2026: name, numbers and words of the profile that is open.
  'main header',
];

export const main: Variants = [
  // October 2026.
  'main',
];

export const ownProfile: Variants = [
  // January 2026, English: own picture in the menu.
  'a[role="link"]:has(img[alt$="profile picture"])',
  // 2026, Indonesian.
  'a[role="link"]:has(img[alt^="Foto profil"])',
];

export const signIn: Variants = [
  // 2026: the page for those who are not signed in.
  'input[name="password"]',
];

export const ownProfileEdit: Variants = [
  // 2024: in the head of the own profile; own knowledge, never checked.
  'main header a[href="/accounts/edit/"]',
];

export const gridPost: Variants = [
  // 2026: squares of a profile, posts and reels.
  'main a[href*="/p/"]:has(img), main a[href*="/reel/"]:has(img)',
];

export const ownComment: Variants = [
  // 2025: one's comments at `/your_activity/interactions/comments` (others' scripts).
  '[data-testid="post_collection_item"]',
];

export const commentSpan: Variants = [
  // 2025: names are bold; the caption of the post comes first, the comment second.
  'span[data-bloks-name="bk.components.TextSpan"]',
];
