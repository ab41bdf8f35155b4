import type { Variants } from '../shared/query.ts';

// What things are written in and sent with; see selectors.ts for how each line was seen.

export const chatEditor: Variants = [
  // Web A, 2026; its copy for measuring has no id.
  '#editable-message-text[contenteditable="true"]',
  // Web K, 2026; its copy for measuring is `input-field-input-fake`.
  '.chat-input .input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
];

export const captionEditor: Variants = [
  // Web A, 2026: words under a picture.
  '#editable-message-text-modal[contenteditable="true"]',
  // Web K, 2026: the same.
  '.popup-new-media .simple-message-input-input[contenteditable="true"]:not(.input-field-input-fake)',
  // Web K, 2024: the same.
  '.popup-new-media .input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
  // Web K, 2022: the same, a plain field.
  '.popup-new-media .input-field-input:not(.input-field-input-fake)',
];

export const storyEditor: Variants = [
  // Web A, own knowledge: an answer to a story.
  '#editable-story-input-text[contenteditable="true"]',
];

/** Boxes of the forms below. */
export const field: Variants = [
  // Web A, 2026.
  'input:not([type]), input[type="text"], textarea',
  // Web K, 2026; its copy for measuring is `input-field-input-fake`.
  '.input-field-input[contenteditable="true"]:not(.input-field-input-fake)',
];

export const pollForm: Variants = [
  // Web A, 2024.
  '.PollModal',
  // Web K, 2024.
  '.popup-create-poll',
];

export const profileForm: Variants = [
  // Web A, 2025: around the boxes and the round button that saves.
  '.settings-fab-wrapper:has(.settings-edit-profile)',
  // Web K, 2024.
  '.edit-profile-container',
];

export const mainSubmit: Variants = [
  // Web A, 2026: one button for all states.
  '.Composer .main-button',
  // Web K, 2026: the same.
  '.chat-input .btn-send',
];

/** States of the main button in which it sends no words. */
export const recording: Variants = [
  // Web A and K, 2026: there are no words yet, the button records the voice.
  '.record',
];

export const captionSubmit: Variants = [
  // Web A, 2024: beside the words.
  '#caption-input-text ~ * .Button, #caption-input-text ~ .Button',
  // Web K, 2026.
  '.popup-new-media .simple-message-input-confirm',
  // Web K, 2024.
  '.popup-new-media .popup-confirm, .popup-new-media .popup-header .btn-primary',
];

/** A dialog that sends by Enter, wherever in it the focus is. */
export const enterDialog: Variants = [
  // Web K, 2026: words under a picture.
  '.popup-new-media',
];

/** The menu of the send button: without sound, later. */
export const sendMenu: Variants = [
  // Web A, 2026.
  '.CustomSendMenu .MenuItem',
  // Web K, own knowledge.
  '.menu-send .btn-menu-item, .btn-send-container .btn-menu-item',
];

export const formSubmit: Variants = [
  // Web A, 2024: a new poll.
  '.PollModal .modal-action-button, .PollModal .modal-header-condensed .Button.primary',
  // Web K, 2024: a new poll.
  '.popup-create-poll .popup-confirm, .popup-create-poll .popup-header .btn-primary',
  // Web A, 2025: the profile.
  '.settings-fab-wrapper:has(.settings-edit-profile) .FloatingActionButton',
  // Web K, 2024: the profile.
  '.edit-profile-container .btn-corner',
];

/** What belongs to one box: the bar above it, its buttons and menus. */
export const composerRoot: Variants = [
  // Web A, 2026.
  '.Composer',
  // Web K, 2026.
  '.chat-input',
];

/** What is answered, changed or passed on, above the box. */
export const bar: Variants = [
  // Web A, 2026.
  '.ComposerEmbeddedMessage',
  // Web K, 2026.
  '.reply-wrapper',
];

/** Where the bar says in words what is being done. */
export const barTitle: Variants = [
  // Web K, 2026.
  '.reply-title',
];

export const barAuthor: Variants = [
  // Web A, 2026.
  '.embedded-sender',
  // Web K, 2026.
  '.reply-title .peer-title',
  // Web K, 2026: where no name is marked.
  '.reply-title',
];

export const barText: Variants = [
  // Web A, 2026.
  '.embedded-text-wrapper',
  // Web K, 2026.
  '.reply-subtitle',
];

export const barEdits: Variants = [
  // Web A, 2026.
  '.embedded-left-icon .icon-edit',
  // Web K, 2022.
  '.tgico-edit',
];

export const barForwards: Variants = [
  // Web A, 2026; a forwarded message that is answered has the same sign further right.
  '.embedded-left-icon .icon-forward',
  // Web K, 2022.
  '.tgico-forward',
];

/** The main button of somebody who changes a message of theirs. */
export const editSubmit: Variants = [
  // Web A and K, 2026.
  '.main-button.edit, .btn-send.edit',
];
