import type { Variants } from '../shared/query.ts';

// What things are written in and sent with; see selectors.ts for how each line was seen.

export const editor: Variants = [
  // 2026: Lexical, everywhere but in searches.
  '[contenteditable="true"][role="textbox"]',
  // 2023, without role.
  '[contenteditable="true"][data-tab]',
];

export const chatEditor: Variants = [
  // 2026.
  '[contenteditable="true"][data-testid="conversation-compose-box-input"]',
  // 2018–2026.
  '#main footer [contenteditable="true"]',
];

/** Below the messages: the box, its buttons and what it answers. */
export const footer: Variants = [
  // 2018–2026.
  '#main footer',
];

/** Words under a picture, in an editor that covers the chat. */
export const caption: Variants = [
  // 2023–2026: the box itself or what holds it.
  '[data-testid="media-caption-input-container"], [data-testid="media-caption-input"]',
];

/** Where a picture or words for one's status are made. */
export const status: Variants = [
  // Own knowledge.
  '[data-testid^="status-posting"], [data-testid^="text-status"], [data-testid^="status-media"]',
];

export const pollForm: Variants = [
  // 2026.
  '[data-testid="poll-creation-modal"]',
];

export const profile: Variants = [
  // 2026.
  '[data-testid="profile-drawer"]',
];

/** Pages at the side; each says above what it is. */
export const drawer: Variants = [
  // 2026.
  '[data-testid$="-drawer"]',
  // Own knowledge.
  'section:has(> header), div:has(> header)',
];

/** A paper plane. */
export const sendIcon: Variants = [
  // 2025–2026.
  '[data-icon="wds-ic-send-filled"], [data-testid="wds-ic-send-filled"]',
  // 2018–2024.
  '[data-icon="send"], [data-icon="send-light"], [data-testid="send"]',
];

/** A tick: ends the change of a message or of the profile. */
export const saveIcon: Variants = [
  // 2026.
  '[data-icon="web-ic-check"], [data-testid="web-ic-check"]',
  // 2024.
  '[data-icon="checkmark-medium"], [data-icon="checkmark"], [data-icon="check"]',
];

export const save: Variants = [
  // 2026.
  '[data-testid="edit-message-confirm-button"]',
  // 2026: fields of the profile.
  '[data-testid="profile-drawer"] [data-testid$="-save"]',
];

/** The list of names or emoji at the caret; it stands far from the box and has no role. */
export const picker: Variants = [
  // 2026: what it is kept in; other things that pop up are kept there too.
  '[id^="wa-popovers"] button',
];
