import type { ledger as source } from '../id/ledger.ts';
import type { Translation } from '../words.ts';

export const ledger: Translation<typeof source> = {
  waiting:
    'Another tab of Jaga Netral still runs an older version. Close or reload that tab; this page then goes on by itself.',
  outdated: 'Jaga Netral was updated elsewhere. Reload this page to go on.',
  gone: "Jaga Netral's storage was closed or deleted from outside this page. Reload to see what is still there.",
  undrained: ({ why }) =>
    `Some records have not reached the history yet. They are not lost and will be tried again. ${why}`,
  reload: 'Reload',
  damaged: ({ n, one }) =>
    one
      ? '1 record is damaged and was skipped. The others are not affected. You can save it as it is or delete it.'
      : `${n} records are damaged and were skipped. The others are not affected. You can save them as they are or delete them.`,
  damagedSave: 'Save as they are',
  damagedRemove: 'Delete damaged records',
  damagedTitle: ({ n, one }) => (one ? 'Delete 1 damaged record?' : `Delete ${n} damaged records?`),
  damagedText: 'Damaged records cannot be shown again. Save them first if you still need them.',
  damagedRemoved: ({ n, one }) =>
    one ? '1 damaged record deleted.' : `${n} damaged records deleted.`,
};
