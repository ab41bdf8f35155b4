import type { Variants } from '../shared/query.ts';

// A month tells when it was seen (others' scripts and captures); a bare year is our own knowledge of
// the site, never checked against it: look there first when an act is missed.

export const post: Variants = [
  // January 2026: feed, own page and quoted posts alike.
  '[data-pressable-container="true"]',
];

export const button: Variants = [
  // January 2026: almost every control is a `div` with this role.
  '[role="button"]',
  // 2026: entries of the repost menu.
  '[role="menuitem"]',
  // 2025.
  'button',
];

export const icon: Variants = [
  // January 2026: the only name that a control of a post has.
  'svg[aria-label]',
];

export const editor: Variants = [
  // August 2026: Lexical.
  '[contenteditable="true"][role="textbox"]',
  // 2025: Lexical before it has its role.
  '[data-lexical-editor="true"][contenteditable="true"]',
  // 2025: words of the own profile.
  '[role="dialog"] textarea',
];

export const pollLine: Variants = [
  // 2026: the lines of a poll have no mark of their own; a search does.
  '[role="dialog"] input[type="text"]:not([role="combobox"], [aria-autocomplete])',
];

export const dialog: Variants = [
  // 2026.
  '[role="dialog"]',
];

export const sendMark: Variants = [
  // 2026: the arrow of an answer that is written in its place, whatever its name.
  'span[style*="rotate(90deg)"] svg',
];

export const permalink: Variants = [
  // January 2026: the age of a post leads to it.
  'a[href*="/post/"]',
];

export const accountLink: Variants = [
  // January 2026.
  'a[href^="/@"]:not([href*="/post/"])',
];

export const communityLink: Variants = [
  // 2026.
  'a[href*="/community/"], a[href^="/tag/"]',
];

export const signedInData: Variants = [
  // February 2026 (trusthuman.io).
  'script[type="application/json"]',
];

export const signIn: Variants = [
  // 2026: the page for those who are not signed in.
  'input[name="password"], a[href^="/login"]',
];

export const main: Variants = [
  // 2026.
  'main, [role="main"], [role="region"]',
];

export const repostedMark: Variants = [
  // 2025: above a post that was reposted; own knowledge, never checked.
  'svg[aria-label="Reposted"], svg[aria-label="Diposting ulang"]',
];
