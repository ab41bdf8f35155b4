import type { review as source } from '../id/review.ts';
import type { Translation } from '../words.ts';

export const review: Translation<typeof source> = {
  title: 'Review what is past',
  lead: 'Read your own data export and check old posts, comments and likes. All on this device.',
};
