import type { retention as source } from '../id/retention.ts';
import type { Translation } from '../words.ts';

export const retention: Translation<typeof source> = {
  title: 'How long it is kept',
  text: 'What is past the limit is deleted from this device. It is still counted, so the chart of the history does not change.',
  all: 'Keep everything',
  'all-text': 'Nothing is deleted by itself.',
  year: 'One year',
  'year-text': 'What is older than 365 days is deleted.',
  quarter: '90 days',
  'quarter-text': 'What is older than 90 days is deleted.',
  counts: 'Only counts',
  'counts-text': 'Texts, accounts and links are deleted after one day.',
  spared:
    'Warnings are counted from their date. Past activities of an export are counted from your decision; those undecided or marked "later" are never deleted. If the same export is read again, deleted activities appear again as new.',
  deleted: ({ warnings, activities }) =>
    `Deleted and still counted: ${warnings} warnings, ${activities} activities.`,
  askTitle: ({ choice }) => `Change to "${choice}"?`,
  ask: ({ warnings, activities }) =>
    `${warnings} warnings and ${activities} activities are past this limit. Their content is deleted now and cannot be brought back; they are still counted. Export them first if you still need them.`,
  askNothing:
    'Nothing is past this limit yet. Later, what passes it is deleted without asking again.',
  confirm: 'Yes, apply',
};
