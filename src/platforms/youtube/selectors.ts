import type { Variants } from '../shared/query.ts';

// A month tells when it was seen (others' scripts and captures); a bare year is our own knowledge of
// the site, never checked against it: look there first when an act is missed.

export const button: Variants = [
  // July 2026: every control ends in a native button.
  'button',
  // July 2026: openers of comment boxes.
  '[role="button"]',
  // 2023.
  'tp-yt-paper-button',
  // 2025: choices of a poll.
  '[role="option"], tp-yt-paper-item, .choice',
];

export const editor: Variants = [
  // July 2026: comments, replies and community posts.
  '#contenteditable-root[contenteditable]:not([contenteditable="false"])',
  // 2025: live chat, in its own frame.
  'yt-live-chat-text-input-field-renderer [contenteditable]:not([contenteditable="false"])',
  // 2025, Studio: title and description of a video.
  'ytcp-uploads-dialog #textbox[contenteditable]',
  // 2025, Studio: a video that is out already.
  'ytcp-video-metadata-editor #textbox[contenteditable]',
  // 2025: choices of a poll that is being made.
  'ytd-backstage-poll-editor-renderer :is(textarea, input)',
];

export const submit: Variants = [
  // July 2026: comment, reply and community post.
  '#submit-button button',
  // 2026: the same without a wrapper.
  'button#submit-button',
  // 2023: a paper button.
  '#submit-button[role="button"], tp-yt-paper-button#submit-button',
  // 2025: live chat.
  '#send-button button',
  // 2025, Studio: "Publish".
  'ytcp-button#done-button',
  // 2025, Studio: "Save".
  'ytcp-button#save',
];

/** Nothing beyond these belongs to a comment box: reports and playlists have buttons of the same id. */
export const composerLimit: Variants = [
  // July 2026.
  'ytd-backstage-post-dialog-renderer',
  // July 2026: around box and buttons.
  'ytd-commentbox',
  // 2025: live chat.
  'yt-live-chat-message-input-renderer',
  // 2025, Studio.
  'ytcp-uploads-dialog, ytcp-video-metadata-editor',
  // 2025: every other dialog.
  'tp-yt-paper-dialog, [role="dialog"]',
];

export const postDialog: Variants = [
  // July 2026: a community post that is being written.
  'ytd-backstage-post-dialog-renderer',
];

export const replyBox: Variants = [
  // July 2026.
  'ytd-comment-reply-dialog-renderer',
];

export const chat: Variants = [
  // 2025: live chat, in its own frame.
  'yt-live-chat-renderer, yt-live-chat-message-input-renderer',
];

export const studio: Variants = [
  // 2025.
  'ytcp-uploads-dialog, ytcp-video-metadata-editor',
];

export const comment: Variants = [
  // July 2026.
  'ytd-comment-view-model',
  // 2023.
  'ytd-comment-renderer',
  // July 2026: around a comment and its replies.
  'ytd-comment-thread-renderer',
];

export const communityPost: Variants = [
  // July 2026.
  'ytd-backstage-post-renderer',
  // 2025: in the home feed.
  'ytd-post-renderer',
];

export const authorName: Variants = [
  // July 2026: comments and community posts.
  '#author-text',
];

export const words: Variants = [
  // July 2026: comments and community posts.
  '#content-text',
];

export const permalink: Variants = [
  // July 2026.
  '#published-time-text a[href]',
  // 2025: community posts.
  '#published-time a[href]',
];

export const short: Variants = [
  // 2026: a Short; several stand in the page.
  'ytd-reel-video-renderer[is-active]',
  // 2026: where none says that it is the one that plays.
  'ytd-reel-video-renderer',
];

export const videoTitle: Variants = [
  // July 2026: watch page.
  'ytd-watch-metadata #title h1',
  // 2024.
  'h1.ytd-watch-metadata',
  // 2026: Shorts.
  'yt-shorts-video-title-view-model',
];

export const owner: Variants = [
  // July 2026: watch page.
  'ytd-video-owner-renderer',
  // 2024: around channel and subscribe button.
  '#owner',
  // 2026: Shorts.
  'yt-reel-channel-bar-view-model',
  // 2025: a channel in search and in lists.
  'ytd-channel-renderer',
  // 2025: lists of channels.
  'ytd-mini-channel-renderer',
  // 2026: head of a channel.
  'yt-page-header-view-model',
  // 2024: head of a channel.
  'ytd-c4-tabbed-header-renderer',
];

export const channelName: Variants = [
  // July 2026.
  '#channel-name a',
  // 2025: without a link.
  '#channel-name',
  // 2025: lists of channels.
  '#channel-title',
  // 2026: Shorts.
  'a[href^="/@"]',
  // 2026: head of a channel.
  'h1',
];

export const channelAbout: Variants = [
  // 2026: head of a channel.
  'yt-description-preview-view-model',
  // 2025: a channel in search.
  '#description',
];

export const like: Variants = [
  // July 2026: below a video and on Shorts.
  'like-button-view-model button',
  // 2023: the same.
  '#segmented-like-button button',
  // July 2026: comments and community posts.
  '#like-button button',
  // 2023: comments.
  'button#like-button, #like-button [role="button"]',
];

export const chatReaction: Variants = [
  // 2025: hearts that rise over a live stream.
  'yt-reaction-control-panel-button-view-model button',
];

export const subscribe: Variants = [
  // July 2026.
  'yt-subscribe-button-view-model button',
  // 2025.
  'ytd-subscribe-button-renderer button',
  // 2023.
  'ytd-subscribe-button-renderer tp-yt-paper-button',
  // 2024: around any of them.
  '#subscribe-button button',
];

export const subscribed: Variants = [
  // July 2026.
  '[subscribed]',
  // 2025: the bell of what is subscribed already.
  'ytd-subscription-notification-toggle-button-renderer-next, #notification-preference-button',
];

export const member: Variants = [
  // July 2026: "Join"; what follows is a payment.
  '#sponsor-button button',
];

export const pollChoice: Variants = [
  // 2025: the whole line of a choice, of whatever element.
  ':is(ytd-backstage-poll-renderer, ytd-poll-renderer, yt-live-chat-poll-renderer) :is(tp-yt-paper-item, tp-yt-paper-button, [role="option"], button, .choice)',
];

export const signIn: Variants = [
  // 2025.
  'a[href^="https://accounts.google.com/ServiceLogin"]',
];

export const app: Variants = [
  // July 2026; live chat; Studio.
  'ytd-app, yt-live-chat-app, ytcp-app',
];

export const ownChannelEdit: Variants = [
  // 2025: "Customize channel" and "Manage videos" in the head of one's own channel.
  'yt-page-header-view-model a[href*="studio.youtube.com/"], #channel-header a[href*="studio.youtube.com/"]',
];

export const likedVideo: Variants = [
  // July 2026: rows of a playlist.
  'ytd-playlist-video-renderer',
];

export const ownVideo: Variants = [
  // 2025: videos of a channel.
  'ytd-rich-item-renderer:has(#video-title, #video-title-link)',
  // 2026: the newer cards.
  'ytd-rich-item-renderer:has(yt-lockup-view-model)',
];

export const listedTitle: Variants = [
  // July 2026: rows of a playlist, and videos of a channel.
  '#video-title-link, a#video-title',
  // 2026: the newer cards.
  'a[class*="lockup-metadata-view-model"][class*="title"]',
  // 2025: the words without their link.
  '#video-title',
];
