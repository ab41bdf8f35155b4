import type { Variants } from '../shared/query.ts';

// A month tells when it was seen (others' scripts and captures); a bare year is our own knowledge of
// the site, never checked against it: look there first when an act is missed.

export const post: Variants = [
  // social-app 2026: rows of feeds.
  '[data-testid^="feedItem-by-"]',
  // social-app 2026: posts of an opened thread.
  '[data-testid^="postThreadItem-by-"]',
];

export const postText: Variants = [
  // social-app 2026: one block per post in newer layouts.
  '[data-testid="postText"]',
  // social-app 2026.
  'div[data-word-wrap="1"]',
];

export const authorName: Variants = [
  // 2026.
  '[data-testid="postAuthorName"]',
  // social-app 2026: any link to an account that says something.
  'a[href^="/profile/"]:not([href*="/post/"])',
];

export const permalink: Variants = [
  // social-app 2026.
  'a[href*="/post/"]',
];

export const button: Variants = [
  // social-app 2026.
  'button',
  '[role="button"]', // social-app 2026: React Native's own.
  // social-app 2026: entries of menus.
  '[role="menuitem"]',
];

export const editor: Variants = [
  // social-app 2026: TipTap.
  '[data-testid="composerTextInput"] .ProseMirror[contenteditable="true"]',
  // 2026: where the test id stands on the box itself.
  '[data-testid="composerTextInput"][contenteditable="true"]',
  // social-app 2025: TipTap without its frame.
  '.ProseMirror[contenteditable="true"]',
  // social-app 2026: name and words of the own profile.
  '[data-testid="editProfileDisplayNameInput"], [data-testid="editProfileDescriptionInput"]',
];

export const submit: Variants = [
  // social-app 2026.
  '[data-testid="composerPublishBtn"]',
];

export const replyTo: Variants = [
  // social-app 2026: the post that is answered, above the box.
  '[data-testid="replyTo"], [data-testid="composer-reply-to"]',
];

export const quoted: Variants = [
  // social-app 2026: the post that is quoted, below the box or inside of another post.
  '[data-testid^="quote-by-"], [data-testid="embed-quote"], [aria-label^="Post by"][role="link"]',
];

export const like: Variants = [
  // social-app 2026; becomes `unlikeBtn`.
  '[data-testid="likeBtn"]',
];

export const reply: Variants = [
  // social-app 2026.
  '[data-testid="replyBtn"]',
];

export const repost: Variants = [
  // social-app 2026: opens a menu.
  '[data-testid="repostBtn"]',
];

export const repostEntry: Variants = [
  // social-app 2026: in that menu; taking back bears the same id.
  '[data-testid="repostDropdownRepostBtn"]',
];

export const quoteEntry: Variants = [
  // social-app 2026.
  '[data-testid="repostDropdownQuoteBtn"]',
];

export const follow: Variants = [
  // social-app 2026: profile; becomes `unfollowBtn`.
  '[data-testid="followBtn"]',
];

export const unfollow: Variants = [
  // social-app 2026.
  '[data-testid="unfollowBtn"]',
];

export const profileHead: Variants = [
  // social-app 2026.
  '[data-testid="profileHeaderDisplayName"]',
];

export const profileWords: Variants = [
  // social-app 2026.
  '[data-testid="profileHeaderDescription"]',
];

export const profileSave: Variants = [
  // social-app 2026.
  '[data-testid="editProfileSaveBtn"]',
];

export const ownProfile: Variants = [
  // social-app 2026: navigation of a signed-in user.
  'nav a[href^="/profile/"]',
];

export const signIn: Variants = [
  // social-app 2026.
  '[data-testid="signInButton"], [data-testid="loginUsernameInput"]',
];

export const main: Variants = [
  // social-app 2026.
  'main, [role="main"]',
];

export const ownProfileEdit: Variants = [
  // social-app 2026: where others' profiles have the follow button.
  '[data-testid="profileHeaderEditProfileButton"]',
];

export const openTab: Variants = [
  // social-app 2026: tabs of a profile.
  '[role="tab"][aria-selected="true"]',
];

export const repostedBy: Variants = [
  // social-app 2026: above a reposted post, in English and Indonesian.
  '[aria-label^="Reposted by"], [aria-label^="Diposting ulang oleh"]',
];
