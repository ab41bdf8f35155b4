import type { Variants } from '../shared/query.ts';

// A month tells when it was seen (others' scripts and captures); a bare year is our own knowledge of
// the site, never checked against it: look there first when an act is missed.

export const app: Variants = [
  // mastodon 2025: on every host.
  '#mastodon',
];

export const initialState: Variants = [
  // mastodon 2025.
  'script#initial-state',
];

export const post: Variants = [
  // mastodon 2025: rows of timelines.
  '.status[data-id]',
  // mastodon 2025: the post that is open.
  '.detailed-status__wrapper, .detailed-status',
];

export const postText: Variants = [
  // mastodon 2025.
  '.status__content__text',
  // mastodon 2023.
  '.status__content',
];

export const spoiler: Variants = [
  // mastodon 2025: what is read before one opens the post.
  '.content-warning, .status__content__spoiler',
];

export const displayName: Variants = [
  // mastodon 2025.
  '.display-name',
];

export const account: Variants = [
  // mastodon 2025.
  '.display-name__account',
];

export const accountName: Variants = [
  // mastodon 2025.
  '.display-name__html',
  'bdi', // mastodon 2024.
];

export const permalink: Variants = [
  // mastodon 2025.
  'a.status__relative-time, a.detailed-status__datetime',
];

export const form: Variants = [
  // mastodon 2025.
  'form.compose-form',
];

/** Everything that is written in; a box counts when it stands in a form that publishes. */
export const box: Variants = [
  // mastodon 2025: the words.
  'textarea',
  // mastodon 2025: content warning, choices of a poll, name of the profile.
  'input[type="text"], input:not([type])',
];

export const profileForm: Variants = [
  // mastodon 2025: a page that the server draws.
  'form[action*="/settings/profile"]',
];

export const submit: Variants = [
  // mastodon 2025.
  '.compose-form__submit button',
  'form.compose-form button[type="submit"]', // mastodon 2024.
];

export const replyIndicator: Variants = [
  // mastodon 2025: the post that is answered, above the box.
  '.reply-indicator',
];

export const replyWords: Variants = [
  // mastodon 2025.
  '.reply-indicator__content',
];

export const quotedInForm: Variants = [
  // mastodon 4.5: the post that is quoted, below the box.
  '.compose-form .status__quote, .compose-form .quote-inline',
];

export const button: Variants = [
  // mastodon 2025.
  'button',
  // mastodon 2025: choices and menus.
  '[role="button"], a[role="menuitem"], [role="radio"]',
];

export const actionBar: Variants = [
  // mastodon 2025.
  '.status__action-bar, .detailed-status__action-bar',
];

export const like: Variants = [
  // mastodon 2025.
  'button.star-icon',
  'button:has(.icon-star)', // mastodon 2024: the same by its icon.
];

export const boost: Variants = [
  // mastodon 2025: by icon; the class of its place is the same for the button next to it.
  'button:has(.icon-retweet)',
  'button:has(.fa-retweet)', // mastodon 2023.
];

export const boostConfirm: Variants = [
  // mastodon 2025: the dialog that asks, where the user has switched it on.
  '.boost-modal button.button:not(.button-secondary)',
];

export const boostDialog: Variants = [
  // mastodon 2025.
  '.boost-modal',
];

export const pollForm: Variants = [
  // mastodon 2025.
  '.poll',
];

export const head: Variants = [
  // mastodon 2025: head of a profile.
  '.account__header',
  // mastodon 2025: a line of a list.
  '.account',
  '.explore__suggestions__card, .inline-follow-suggestions__body__scrollable__card', // mastodon 2025.
];

export const headWords: Variants = [
  // mastodon 2025.
  '.account__header__content',
  '.account__note', // mastodon 2025.
];

export const signIn: Variants = [
  // mastodon 2025: banner for those who are not signed in.
  '.sign-in-banner, .server-banner + .sign-in-banner',
];

export const boostedBy: Variants = [
  // mastodon 2025: above a boosted post.
  '.status__prepend',
];

export const answers: Variants = [
  // mastodon 2025: around a post that answers another one.
  '.status__wrapper-reply',
];

export const ownProfileEdit: Variants = [
  // mastodon 2025: on the own profile, where others' have the follow button.
  '.account__header a[href="/settings/profile"]',
  // mastodon 4.5: the same as a button that opens the form.
  '.account__header [href="/profile/edit"]',
];
