import type { popup as source } from '../id/popup.ts';
import type { Translation } from '../words.ts';

export const popup: Translation<typeof source> = {
  title: 'Jaga Netral',
  health: 'State of this page',
  'health-aktif': 'Active',
  'health-aktif-text': 'Your posts and acts on this page are checked.',
  'health-tidak-dikenali': 'Layout not recognised',
  'health-tidak-dikenali-text':
    'This page has changed and we do not know it yet. Acts here may go unchecked.',
  'health-tidak-ada-yang-dijaga': 'Nothing to guard here',
  'health-tidak-ada-yang-dijaga-text': 'There is no place to write or like on this page.',
  'health-lain': 'No guard in this tab',
  'health-lain-text':
    'The guarded sites are listed in Settings. If this is one of them, reload the page.',
  'health-jeda': 'Paused',
  'health-jeda-text': ({ until }) => `The guard is active again at ${until}.`,
  'health-mati': 'Off for this site',
  'health-mati-text': 'Your acts on this site are not checked.',
  reload: 'Reload page',
  offerHost: ({ host }) =>
    `${host} looks like a Mastodon server. We can guard here too if you allow it.`,
  offerHostYes: ({ host }) => `Guard on ${host}`,
  layout: 'Layout report',
  copyLayout: 'Copy layout report',
  copyLayoutText:
    'It holds the structure of the page alone (names of elements and roles), no text, names or addresses. It is sent nowhere; paste it yourself if you want to report it.',
  copiedLayout: 'Copied. Paste it into your report.',
  copyLayoutYourself: 'It could not be copied by itself. Select and copy the text below.',
  copyLayoutFailed: 'The page does not answer. Reload it and try again.',
  guard: ({ site }) => `Guard ${site}`,
  pause: 'Pause 1 hour',
  resume: 'Activate again',
  check: 'Check first',
  checkLabel: 'Paste the text you want to post',
  checkHint: 'The text is checked on this device and is not kept.',
  checkButton: 'Check',
  result: 'Result',
  fineText: 'Nothing found that could be read as partisan.',
  last: 'Last warnings',
  lastNone: 'No warnings yet.',
  all: 'See all',
};
