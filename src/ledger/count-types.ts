import type { Outcome } from '../judge/types.ts';
import type { Mark, ReviewLevel } from './activity-types.ts';

/**
 * How many warnings, or past activities, of one month the user's retention has deleted: what is left
 * of them, so that charts stay true. Since version 3.
 */
export interface CountRow {
  /** The other fields but `n`, by `countId`. */
  id: string;
  of: 'warnings' | 'activities';
  /** `YYYY-MM` in the time zone in which it was counted; empty for activities without a date. */
  month: string;
  level: ReviewLevel | 'unchecked';
  /** Decision on the warnings, or mark of the activities. */
  state: Outcome | Mark;
  n: number;
}

export type CountKey = Omit<CountRow, 'id' | 'n'>;

export const countId = ({ of, month, level, state }: CountKey) =>
  [of, month, level, state].join(' ');

/** `YYYY-MM` of a moment in the user's time zone. */
export function monthOf(moment: Date): string {
  return `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}`;
}
