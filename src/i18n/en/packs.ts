import type { packs as source } from '../id/packs.ts';
import type { Translation } from '../words.ts';

export const packs: Translation<typeof source> = {
  title: 'Rule packs',
  text: 'Further candidates, slogans and phrases for one region and time, from a file that an agency or a community has made. A pack only adds data: it cannot change settings, switch the guard off or send anything.',
  none: 'No packs yet.',
  choose: 'Choose a pack file',
  list: 'Installed packs',
  add: 'Add the pack',
  replace: ({ version }) => `Replace version ${version}`,
  removed: ({ name }) => `Pack “${name}” removed.`,
  remove: ({ name }) => `Remove the pack ${name}`,
  added: ({ name }) => `Pack “${name}” added.`,
  preview: ({ name }) => `Before it is added: ${name}`,
  version: ({ version, publisher }) => `Version ${version} · says that it is from ${publisher}`,
  scope: ({ region, from, to }) => `For ${region}, ${from} to ${to}`,
  country: 'all of Indonesia',
  content: ({ contestants, names, phrases }) =>
    `Contents: contestants ${contestants}, names ${names}, phrase patterns ${phrases}`,
  preset: 'Set by your agency; it cannot be removed here.',
  'signature-none': 'Not signed: anybody can have made this file.',
  'signature-unknown': 'Signed, but this browser cannot check it; take it for unsigned.',
  'signature-valid': ({ fingerprint }) =>
    `Signed by the holder of the key ${fingerprint}, and unchanged since. Compare this fingerprint with the one that your agency has announced.`,
  wouldFlag: ({ n, all }) =>
    n === '0'
      ? `This pack would flag none of your last ${all} texts that are not flagged now.`
      : `This pack would flag ${n} of your last ${all} texts that are not flagged now.`,
  wouldFlagNone: 'None of your texts is stored yet to try it on.',
  wouldFlagLocked: 'The history is locked, so your last texts cannot be tried.',
  wouldFlagFailed: 'Your last texts cannot be read, so the pack has not been tried.',
  'refused-older': ({ version }) =>
    `This pack is older than the installed one (version ${version}), so it was not added.`,
  'refused-same': ({ version }) => `Version ${version} of this pack is installed already.`,
  'refused-changed': ({ version }) =>
    `Its content differs, but its version is that of the installed one (${version}). The author needs to raise the version.`,
  'refused-key': ({ version }) =>
    `The installed version ${version} was signed with another key. If your agency really has a new key, remove that pack first.`,
  'refused-preset': ({ version }) =>
    `This pack (version ${version}) is set by your agency and can only be replaced by it.`,
  'refused-full': () => 'There are five packs already. Remove one first.',
  'refused-signature': () =>
    'The signature does not match the file: it was changed after it was signed. Ask for the whole file.',
  faults: ({ n }) => `This file cannot be used: ${n} errors.`,
  place: ({ line, column }) => `Line ${line}, column ${column}`,
  more: ({ n }) => `and ${n} more`,
  unreadable: 'That file cannot be opened.',
  'problem-too-large': ({ detail }) => `The file is larger than ${detail} KiB.`,
  'problem-too-deep': () => 'The file uses aliases (*) or is nested too deeply.',
  'problem-not-yaml': ({ detail }) => `Not valid YAML: ${detail}`,
  'problem-shape': ({ detail }) => detail,
  'problem-empty': () => 'The pack holds neither contestants nor phrases.',
  'problem-order': ({ detail }) => `The last day is before the first: ${detail}.`,
  'problem-twice': ({ detail }) => `“${detail}” is there already, further up.`,
  'problem-no-source': ({ detail }) => `There is no source “${detail}” in sources.`,
  'problem-no-region': ({ detail }) => `There is no region with the BPS code ${detail}.`,
  'problem-no-contest': ({ detail }) => `The contest “${detail}” is not known.`,
  'problem-no-party': ({ detail }) => `The party “${detail}” is not known.`,
  'problem-no-class': ({ detail }) => `The word class ${detail} is not known.`,
  'problem-bad-pattern': ({ detail }) => `The pattern cannot be read: ${detail}`,
  'problem-too-many': ({ detail }) => `Too many; at most ${detail}.`,
  'problem-long-name': ({ detail }) =>
    `The name is too long; at most ${detail} letters and 8 words.`,
  'problem-short-name': ({ detail }) => `The name is too short; at least ${detail} letters.`,
  'problem-common-word': ({ detail }) =>
    `“${detail}” is an everyday word; write { form: ${detail}, ambiguous: true }.`,
  'problem-long-pattern': ({ detail }) =>
    `The pattern is too long; at most ${detail} letters, 12 parts and 16 words in gaps.`,
  'problem-broad-pattern': ({ detail }) =>
    `Everyday words alone meet the pattern “${detail}”; it would flag anything.`,
  'problem-not-flagged': ({ detail }) => `An example of flags is not flagged: “${detail}”`,
  'problem-not-cleared': ({ detail }) => `An example of clears is flagged: “${detail}”`,
};
