import type { ownpages as source } from '../id/ownpages.ts';
import type { Translation } from '../words.ts';

export const ownpages: Translation<typeof source> = {
  region: 'Jaga Netral: review of your page',
  offer: 'This page is your own. What it shows can be reviewed, on this device only.',
  start: 'Review what this page shows',
  close: 'Close',
  begun: 'Scroll as usual; what passes on the screen is looked at.',
  count: ({ seen, found }) => `${seen} looked at, ${found} to review`,
  unread: ({ n }) => `${n} cannot be judged`,
  unsaved: 'Not stored yet; it will be tried again.',
  open: 'Open the review',
  mark: ({ level, text }) => `Jaga Netral: ${level}. ${text}`,
  markHint: 'This is only for you to look at again. The decision stays yours.',
  markUnread: 'There are no words here that can be read. Look at it yourself if need be.',
};
