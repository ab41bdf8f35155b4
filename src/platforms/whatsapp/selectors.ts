import type { Variants } from '../shared/query.ts';

// The program is not open, but its parts have been read in builds of 2025 and 2026: a year tells when
// something stood in them. Some builds come without `data-testid`; class names are rewritten on each
// build, but for a few old global ones. "Own knowledge" was never checked: look there first when an act
// is missed.

export const button: Variants = [
  // 2026: most controls.
  'button, [role="button"]',
  // 2026: menus.
  '[role="menuitem"]',
  // 2026: options of a poll; their labels stand beside the mark.
  '[data-id] label, [data-id] input[type="checkbox"]',
  // Own knowledge: emoji of the unfolded list.
  '[data-emoji]',
];

export const openChat: Variants = [
  // 2018–2026.
  '#main',
  // 2026.
  '[data-testid="conversation-panel-wrapper"]',
];

export const chatName: Variants = [
  // 2026.
  '[data-testid="conversation-info-header-chat-title"]',
  // October 2026, live: `span[title]` is the tooltip of a group instead.
  'header span[dir="auto"]',
  // August 2026.
  'header span[title]',
];

/** Below the name; what it says is known by `labels`. */
export const chatStatus: Variants = [
  // 2026.
  '[data-testid="chat-subtitle"]',
  // October 2026, live: members of a group, or where to press for more.
  'header span[title]',
];

/** Pictures that stand for a group, community or channel without one of its own, and its own controls. */
export const groupMark: Variants = [
  // 2026: the icon says its name in both ways.
  'header [data-icon^="default-group"], header [data-testid^="default-group"]',
  // 2025.
  'header [data-icon*="community"], header [data-icon*="newsletter"]',
  // 2026: other groups of the same community.
  '[data-testid="subgroup-switcher-button"]',
  // 2026: who wrote, beside a message.
  '[data-testid="group-chat-profile-picture"]',
];

export const personMark: Variants = [
  // 2026.
  'header [data-icon^="default-contact"], header [data-testid^="default-contact"]',
  // 2023.
  'header [data-icon="default-user"], header [data-testid="default-user"]',
];

export const message: Variants = [
  // 2026.
  '[data-testid^="conv-msg-"]',
  // 2019–2026: until 2025 with the number of the chat, now of the message alone.
  '[data-id]',
];

export const ownMessage: Variants = [
  // 2018–2026.
  '.message-out',
  // 2026.
  '[data-testid="tail-out"]',
];

export const words: Variants = [
  // 2026.
  '[data-testid="selectable-text"]',
  // 2018–2026.
  '.selectable-text',
];

/** Says who wrote: "[10:04, 21/8/2026] Ani: ". */
export const stamp: Variants = [
  // 2018–2026.
  '[data-pre-plain-text]',
];

/** What a message or the box answers. */
export const quote: Variants = [
  // 2026.
  '[data-testid="quoted-message"]',
  // July 2026, live, without test ids.
  '[aria-label="Quoted message"], [aria-label="Pesan yang dikutip"], [aria-label="Pesan dikutip"]',
];

/** Parts of a message that are not its words, besides what it answers. */
export const unread: Variants = [
  // 2026.
  '[data-testid="msg-meta"], [data-testid="author"]',
  // 2026.
  'button, [role="button"]:has(svg), [aria-hidden="true"]',
];

/** A reaction of the row above a message; the last one, a plus, unfolds all others. */
export const reaction: Variants = [
  // 2026.
  '[data-testid^="reactions-option-"]',
  // 2026, without test ids.
  '[role="toolbar"][data-menu-content] button[aria-pressed]',
];

export const moreReactions: Variants = [
  // 2026.
  '[data-testid="reactions-show-more"]',
  // 2026, without test ids.
  '[role="toolbar"][data-menu-content] > :last-child button, [role="toolbar"][data-menu-content] > button:last-child',
];

export const anyEmoji: Variants = [
  // 2025: spans of the unfolded list.
  '[data-emoji]',
];

export const dialog: Variants = [
  // 2026.
  '[role="dialog"]',
  // 2024, without role.
  '[data-animate-modal-popup]',
];

/** Whom something is passed on to, in the dialog for that. */
export const recipient: Variants = [
  // Own knowledge: a row with a mark that has been pressed.
  '[role="row"]:has(input:checked, [aria-checked="true"])',
  // Own knowledge.
  '[role="listitem"]:has(input:checked, [aria-checked="true"]), [role="button"][aria-selected="true"]',
];

export const personPicture: Variants = [
  // 2026; whoever has a picture of their own has none of these.
  '[data-icon^="default-contact"], [data-testid^="default-contact"]',
];

export const groupPicture: Variants = [
  // 2026.
  '[data-icon^="default-group"], [data-testid^="default-group"]',
  // Own knowledge: one's status.
  '[data-icon*="status"], [data-testid*="status"]',
];

/** Controls that do nothing but follow a channel. */
export const follow: Variants = [
  // 2026.
  '[data-testid="newsletter-info-follow-action"]',
];

/** Somebody's status while it is looked at. */
export const story: Variants = [
  // 2026.
  '[data-testid="status-player-uie"]',
];

export const signIn: Variants = [
  // February 2026.
  'canvas[aria-label*="QR"]',
  // 2024.
  '[data-ref] canvas, [data-testid="qrcode"]',
];

export const app: Variants = [
  // 2018–2026.
  '#side, #pane-side',
  // 2026.
  '[data-testid="chat-list"]',
];
