import type { check as source } from '../id/check.ts';
import type { Translation } from '../words.ts';

export const check: Translation<typeof source> = {
  title: 'Neutrality check',
  lead: 'The text is checked on this device and is not kept.',
  selection: 'The text you selected',
  field: 'The text in this box',
  fine: 'Nothing found that could be read as partisan.',
  long: ({ n }) => `This is a long text. The first ${n} characters were checked.`,
  'none-selection': 'No text is selected. Select it first and try again.',
  'none-field': 'This box is still empty.',
  'none-password': 'Password boxes are never read.',
  'none-unreadable': 'The text in this box cannot be read. Select it first and try again.',
  elsewhere: 'That page lets extensions show nothing, so the text is checked here.',
  close: 'Close',
};
