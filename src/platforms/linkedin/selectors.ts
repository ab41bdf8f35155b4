import type { Variants } from '../shared/query.ts';

// A month tells when it was seen (others' scripts and captures); a bare year is our own knowledge of
// the site, never checked against it: look there first when an act is missed.

export const post: Variants = [
  // May 2026, server-driven feed; early 2026 the same.
  '[data-view-name="feed-full-update"]',
  // October 2026: rows of the feed.
  '[data-testid="mainFeed"] > [role="listitem"], [data-testid="mainFeed"] > * > [role="listitem"]',
  // 2026: a post's own page.
  '[componentkey^="feed-commentary_"]',
  // 2024–2026: the older view and the pages of one's own activity.
  '.feed-shared-update-v2[data-urn], [data-urn^="urn:li:activity:"]',
];

export const comment: Variants = [
  // 2026: a post's own page.
  '[componentkey^="replaceableComment_urn:li:comment:"]',
  // May 2026: nested in the row of its post.
  '[role="listitem"] [role="listitem"]',
  // 2024.
  '.comments-comment-entity, article.comments-comment-item',
];

export const words: Variants = [
  // October 2026: posts and comments.
  '[data-testid="expandable-text-box"]',
  // Early 2026.
  '[data-view-name="feed-commentary"]',
  // 2024–2026: the older view.
  '.update-components-text, .feed-shared-update-v2__description',
  // 2024: comments.
  '.comments-comment-item__main-content',
];

export const authorLink: Variants = [
  // 2026: people, companies, schools, showcase pages.
  'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]',
];

export const button: Variants = [
  // 2026.
  'button',
  '[role="button"]', // 2026: server-driven views.
  // 2026: entries of the repost menu.
  '[role="menuitem"]',
  // 2025: choices of a poll.
  '[role="radio"], label:has(input[type="radio"])',
];

export const editor: Variants = [
  // May 2026: comments (TipTap).
  '.tiptap.ProseMirror[contenteditable="true"]',
  // 2024–2026: share box and comments of the older view (Quill).
  '.ql-editor[contenteditable="true"]',
  // 2026: whatever else is written in.
  '[role="textbox"][contenteditable="true"]',
  // 2025: headline and summary of the own profile, words on a poll.
  '[role="dialog"] textarea',
];

export const dialog: Variants = [
  // 2026.
  '[role="dialog"]',
  'dialog[open]', // 2026: server-driven views.
  // 2024.
  '.artdeco-modal',
];

export const commentSubmit: Variants = [
  // Early 2026.
  '[data-view-name="comment-post"], [data-view-name="comment-reply-post"]',
  // 2024.
  '[class*="comments-comment-box__submit-button"]',
];

export const commentBox: Variants = [
  // Early 2026.
  '[data-view-name="comment-box"]',
  // 2024.
  '.comments-comment-box',
];

export const postSubmit: Variants = [
  // 2024–2026: share box.
  '.share-actions__primary-action',
];

export const likeToggle: Variants = [
  // Early 2026.
  '[data-view-name="reaction-button"]',
  // October 2026: the token of the thumb.
  'button:has(svg[data-token-id="289"]), [role="button"]:has(svg[data-token-id="289"])',
  // 2024.
  '.react-button__trigger',
];

export const reactionList: Variants = [
  // 2024–2026: the six that fly out.
  '[class*="reactions-menu"]',
  '[role="menu"]:has([aria-label^="React"]), [role="toolbar"]:has([aria-label^="React"])', // 2026, English.
  '[role="menu"]:has([aria-label^="Beri reaksi"]), [role="toolbar"]:has([aria-label^="Beri reaksi"])', // 2026, Indonesian.
];

export const repostOpener: Variants = [
  // October 2026: the token of the arrows.
  ':is(button, [role="button"]):has(svg[data-token-id="255"])',
  // 2024.
  '.social-reshare-button',
];

export const followMark: Variants = [
  // October 2026: the token of "+ Follow".
  ':is(button, [role="button"]):has(svg[data-token-id="86"])',
];

export const privateChat: Variants = [
  // 2024–2026: bubbles at the bottom and the page of messages.
  '.msg-form, .msg-overlay-conversation-bubble, [data-view-name^="messaging"]',
];

export const ownProfile: Variants = [
  // October 2026: card beside the feed.
  'a[href*="/in/"]:has(#shareboxProfilePictureComponent)',
  '[role="listitem"]:has(#shareboxProfilePictureComponent) a[href*="/in/"]', // May 2026.
  // 2024.
  '.feed-identity-module a[href*="/in/"], .profile-card-member-details a[href*="/in/"]',
];

export const signedInData: Variants = [
  // 2026: the older view's start data; the one of `voyager.common.Me` names the signed-in user.
  'code',
];

export const signIn: Variants = [
  // 2026.
  'input[name="session_password"]',
];

export const main: Variants = [
  // May 2026.
  'main',
];

export const activityPost: Variants = [
  // May 2026: cards of `/recent-activity/`.
  '[data-urn^="urn:li:activity:"]',
];

export const activityHead: Variants = [
  // 2025: "Rini commented on this", above the card's own author.
  '.update-components-header__text-view',
  // 2024.
  '.update-components-header__text, .feed-shared-header__text',
];
