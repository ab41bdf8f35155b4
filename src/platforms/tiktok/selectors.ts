import type { Variants } from '../shared/query.ts';

// A month tells when it was seen (others' scripts and captures); a bare year is our own knowledge of
// the site, never checked against it: look there first when an act is missed.

export const button: Variants = [
  // October 2026.
  'button',
  // January 2026: entries of panels, hearts of comments.
  '[role="button"]',
  // January 2026: the send button of comments is a bare `div`.
  '[data-e2e="comment-post"]',
  '[class*="DivPostButton"]', // 2025.
  // 2025: an entry of the share panel.
  '[data-e2e="share-repost"]',
  // 2025: hearts of comments.
  '[data-e2e="comment-like-icon"]',
];

export const video: Variants = [
  // For You, October 2026.
  '[data-e2e="recommend-list-item-container"]',
  // 2026: a video's own page and the one that is opened over a profile.
  '[data-e2e="browse-video"], [class*="DivBrowserModeContainer"], [class*="DivVideoDetailContainer"]',
];

export const film: Variants = [
  // October 2026: the moving picture itself.
  '[data-e2e="feed-video"]',
  // 2026: on a video's own page.
  '[data-e2e="browse-video"]',
  // 2026: wherever it has no name.
  'video',
];

export const description: Variants = [
  // October 2026.
  '[data-e2e="video-desc"]',
  // January 2026: a video's own page.
  '[data-e2e="browse-video-desc"]',
];

export const authorLink: Variants = [
  // October 2026.
  'a[data-e2e="video-author-avatar"]',
  // January 2026.
  'a[data-e2e="browse-user-avatar"]',
  'a:has([data-e2e="video-author-uniqueid"], [data-e2e="browse-username"])', // January 2026.
  // January 2026: any link to an account.
  'a[href^="/@"]:not([href*="/video/"])',
];

export const authorName: Variants = [
  // 2026: the name that is shown.
  '[data-e2e="video-author-nickname"]',
  '[data-e2e="browser-nickname"]', // January 2026.
  // January 2026: the handle.
  '[data-e2e="video-author-uniqueid"]',
  '[data-e2e="browse-username"]', // January 2026.
];

export const like: Variants = [
  // October 2026.
  'button:has([data-e2e="like-icon"])',
  // January 2026: a video's own page.
  'button:has([data-e2e="browse-like-icon"])',
  // 2026: the same before and after, where the icon changes its name.
  'button:has([data-e2e="like-active-icon"])',
];

export const commentLike: Variants = [
  // 2025.
  '[data-e2e="comment-like-icon"]',
  // 2026.
  '[class*="DivLikeContainer"][role="button"]',
];

export const shareOpener: Variants = [
  // October 2026.
  'button:has([data-e2e="share-icon"])',
  // 2026.
  'button[aria-label*="Share video"], button[aria-label*="Bagikan video"]',
];

export const repost: Variants = [
  // 2026: in the share panel.
  '[data-e2e="share-repost"]',
  // 2026: in the column of buttons.
  'button:has([data-e2e="repost-icon"])',
];

export const follow: Variants = [
  // October 2026: "+" on the picture of the author.
  '[data-e2e="feed-follow"]',
  // 2026: profile.
  '[data-e2e="follow-button"]',
  // January 2026: a video's own page.
  '[data-e2e="browse-follow"]',
];

export const editor: Variants = [
  // January 2026: Draft.js.
  '[data-e2e="comment-input"] [contenteditable="true"]',
  '[data-e2e="comment-text"] [contenteditable="true"]', // 2025.
  // 2026: caption of an upload; also everything else in Draft.js.
  '.public-DraftEditor-content[contenteditable="true"]',
  // 2025: live chat.
  '[data-e2e="chat-room"] [contenteditable]:not([contenteditable="false"])',
  '[class*="DivChatRoom"] [contenteditable]:not([contenteditable="false"])', // 2025.
  // 2025: name and words of the own profile.
  '[data-e2e="edit-profile-popup"] :is(input[type="text"], textarea)',
];

export const commentSubmit: Variants = [
  // January 2026.
  '[data-e2e="comment-post"]',
  // 2025.
  '[class*="DivPostButton"]',
];

export const uploadSubmit: Variants = [
  // 2026.
  '[data-e2e="post_video_button"]',
];

export const profileSubmit: Variants = [
  // 2025.
  '[data-e2e="edit-profile-save"]',
];

export const profilePopup: Variants = [
  // 2025.
  '[data-e2e="edit-profile-popup"]',
];

export const comment: Variants = [
  // January 2026.
  '[data-e2e="comment-item"]',
  // 2026.
  '[class*="DivCommentObjectWrapper"]',
  '[class*="DivCommentItemContainer"]', // 2025.
];

export const commentWords: Variants = [
  // January 2026: comment, and answer to one.
  '[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]',
];

export const commentAuthor: Variants = [
  // January 2026.
  '[data-e2e^="comment-username"]',
];

export const profileName: Variants = [
  // 2026: the handle is the title, the name the subtitle.
  '[data-e2e="user-subtitle"]',
  '[data-e2e="user-title"]', // 2026.
];

export const profileWords: Variants = [
  // 2026.
  '[data-e2e="user-bio"]',
];

export const ownProfile: Variants = [
  // October 2026.
  'a[data-e2e="nav-profile"][href^="/@"]',
];

export const signIn: Variants = [
  // 2026.
  '[data-e2e="top-login-button"]',
];

export const ownProfileEdit: Variants = [
  // 2026: where others' profiles have the follow button (others' scripts).
  '[data-e2e="edit-profile-entrance"]',
];

export const ownVideo: Variants = [
  // 2026: videos of a profile; the words stand beside the picture.
  ':has(> [data-e2e="user-post-item"])',
];

export const likedVideo: Variants = [
  // 2026: the tab of likes.
  '[data-e2e="user-liked-item"]',
];

export const repostedVideo: Variants = [
  // 2025: the tab of reposts.
  '[data-e2e="user-repost-item"]',
];

export const ownVideoWords: Variants = [
  // 2026: below the picture.
  '[data-e2e="user-post-item-desc"]',
];
