import type { Variants } from '../shared/query.ts';

// "Web A" and "Web K" are two programs under one host; both are open source. A year tells when it stood
// in that source (read November 2026); "own knowledge" was never checked: look there first when an act
// is missed. Web A rewrites most class names of its newer parts on each build: those are left out.

export const button: Variants = [
  // Web A and K, 2026: most controls.
  'button, [role="button"]',
  // Web A, 2026: menus; buttons that are links.
  '.MenuItem, .Button',
  // Web A, 2026: the default reaction beside a message, and the row of reactions in its menu.
  '.quick-reaction, .ReactionSelector__reactions > *',
  // Web A, own knowledge: all reactions, unfolded.
  '.ReactionPicker .StickerButton, .ReactionPicker .sticker-reaction',
  // Web A, 2024: options of a poll. 2026: whatever holds the round mark of an option.
  '.Poll label, .Message :has(input[type="radio"])',
  // Web K, 2026: menus, and the row of reactions in them.
  '.btn-menu-item, .btn-menu-reactions-reaction',
  // Web K, 2026: the default reaction beside a message; reactions below it.
  '.bubble-hover-reaction, .reaction',
  // Web K, 2026: options of a poll. 2023: the same.
  '[data-poll-option-idx], .poll-answer',
];

export const message: Variants = [
  // Web A, 2026.
  '.Message[data-message-id]',
  // Web K, 2026.
  '.bubble[data-mid]',
];

export const ownMessage: Variants = [
  // Web A, 2026.
  '.Message.own',
  // Web K, 2026.
  '.bubble.is-out',
];

/** Messages of one sender in a row; only the first says who it is. */
export const messageGroup: Variants = [
  // Web A, 2026.
  '.sender-group-container',
  // Web K, 2026.
  '.bubbles-group',
];

export const sender: Variants = [
  // Web A, 2026.
  '.message-title-name',
  // Web A, 2022.
  '.message-title',
  // Web K, 2026.
  '.name .peer-title',
];

export const words: Variants = [
  // Web A, 2026.
  '.text-content',
  // Web K, 2026.
  '.message',
];

/** All of a message: where its words are not marked, as in polls. */
export const content: Variants = [
  // Web A, 2026.
  '.content-inner',
  // Web K, 2026.
  '.bubble-content',
];

/** Parts of a message that are not its words. */
export const unread: Variants = [
  // Web A, 2026.
  '.MessageMeta, .Reactions, .message-title, .EmbeddedMessage, .quick-reaction',
  // Web A, 2024: "Anonymous poll" and the number of votes.
  '.poll-type, .poll-voters-count, .poll-option-share',
  // Web K, 2026: the glyphs of its icons are letters.
  '.time, .reactions, reactions-element, .name, .reply, .tgico, .bubble-hover-reaction',
  // Web A and K, 2026.
  'button',
];

/** The post of the channel that a page of comments is about. */
export const threadTop: Variants = [
  // Web A, own knowledge.
  '.Message.is-thread-top',
  // Web K, own knowledge.
  '.bubble.is-thread-starter',
];

export const comments: Variants = [
  // Web K, 2026: a chat that shows the comments under one post.
  '.chat[data-type="discussion"]',
];

export const reaction: Variants = [
  // Web A, 2026: below a message.
  '.message-reaction',
  // Web K, 2026: the same.
  '.reactions .reaction, reactions-element .reaction',
  // Web A, 2026: the default one, beside a message.
  '.quick-reaction',
  // Web K, 2026: the same.
  '.bubble-hover-reaction',
];

export const menuReaction: Variants = [
  // Web A, 2026; the last one unfolds the others.
  '.ReactionSelector__reactions > *:not(.ReactionSelector__show-more)',
  // Web A, own knowledge: unfolded.
  '.ReactionPicker .StickerButton, .ReactionPicker .sticker-reaction',
  // Web K, 2026.
  '.btn-menu-reactions-reaction',
];

/** Reactions of the user's own. */
export const chosenReaction: Variants = [
  // Web A, 2026.
  '.message-reaction.chosen',
  // Web K, 2026.
  '.reaction.is-chosen',
];

export const doubleClicked: Variants = [
  // Web A, 2026: a double click gives the default reaction. In Web K it only answers.
  '.Message .content-inner',
];

export const storyReaction: Variants = [
  // Web A, 2026.
  '.story-reaction-button',
];

export const poll: Variants = [
  // Web A, 2024.
  '.Poll',
];

export const pollQuestion: Variants = [
  // Web A, 2024.
  '.poll-question',
  // Web K, 2023.
  '.poll-title',
];

/** Options that are votes by themselves. */
export const pollOption: Variants = [
  // Web K, 2026.
  '[data-poll-option-idx]',
  // Web K, 2023.
  '.poll-answer',
];

/** Controls that do nothing but join. */
export const join: Variants = [
  // Web A, 2026: below a chat on a phone; a bot is started with the same.
  '.join-subscribe-button',
  // Web K, 2026: above a chat.
  '.chat-join',
];

/** Where a control joins if it says so. */
export const joinPlace: Variants = [
  // Web A, 2026: above a chat, and the menu there.
  '.HeaderActions .Button, .HeaderMenuContainer .MenuItem',
  // Web K, 2026: below a chat; says "mute" to those who have joined.
  '.chat-input-control-button',
];

/** A dialog that a link of invitation opens. */
export const invitation: Variants = [
  // Web A, own knowledge.
  '.Modal:has(.confirm-dialog-button)',
  // Web K, own knowledge.
  '.popup-join-chat-invite',
];

/** The column of one chat; Web K keeps several, one upon the other. */
export const column: Variants = [
  // Web K, 2026.
  '.chat:has(.topbar, .chat-input)',
];

export const peerInColumn: Variants = [
  // Web K, 2026: also where nothing can be written.
  '.input-message-input[data-peer-id]',
  // Web K, 2026.
  '.topbar [data-peer-id]',
];

export const peerOfMessage: Variants = [
  // Web K, 2026.
  '.bubble[data-peer-id]',
];

export const header: Variants = [
  // Web A, 2026; the header of the chat before may be in it still, out of sight.
  '.MiddleHeader .ChatInfo',
  // Web K, 2026.
  '.topbar .chat-info',
];

export const chatName: Variants = [
  // Web A, 2026.
  '.fullName',
  // Web K, 2026.
  '.user-title',
];

export const chatAbout: Variants = [
  // Web A, own knowledge: beside the chat.
  '#RightColumn .ChatExtra',
  // Web K, own knowledge: the same.
  '#column-right .profile-content',
];

export const groupMark: Variants = [
  // Web A, 2026: how many members.
  '.group-status',
];

export const personMark: Variants = [
  // Web A, 2026: when last seen.
  '.user-status',
];

export const signIn: Variants = [
  // Web A, 2026.
  '#auth-qr-form, #auth-phone-number-form, #Auth',
  // Web K, 2026.
  '#auth-pages',
];

export const app: Variants = [
  // Web A, 2026.
  '#Main, #LeftColumn',
  // Web K, 2026.
  '#page-chats, #column-left',
];

export const openChat: Variants = [
  // Web A, 2026.
  '.MiddleHeader',
  // Web K, 2026.
  '.chat .topbar',
];
