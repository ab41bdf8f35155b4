import type { Account, ArchiveActivity } from '../archives/types.ts';
import type { ActivityKind, Finding, Level } from '../judge/types.ts';

/**
 * The level of a past activity. `tidak-dapat-dinilai`: the export holds only a link, an id or a
 * picture, so that nothing could be read; that is never the same as `aman`.
 */
export type ReviewLevel = Level | 'tidak-dapat-dinilai';

export const REVIEW_LEVELS: readonly ReviewLevel[] = [
  'bahaya',
  'waspada',
  'tidak-dapat-dinilai',
  'aman',
];

/** One past activity with its verdict. */
export interface ReviewItem {
  activity: ArchiveActivity;
  account: Account | null;
  level: ReviewLevel;
  score: number;
  findings: Finding[];
  /**
   * The date that the judgement went by: the act's own; the earliest possible; or none, and the act
   * was judged as if it fell into a campaign, which is the strictest it can have been.
   */
  judgedBy: 'own-date' | 'earliest-date' | 'as-if-campaign';
  packVersion: string;
}

/** What a review came to. Counts hold only what occurs. */
export interface ReviewSummary {
  activities: number;
  byPlatform: Record<string, number>;
  byKind: Partial<Record<ActivityKind, number>>;
  byLevel: Partial<Record<ReviewLevel, number>>;
  /** Activities of which the export does not say when. */
  undated: number;
  accounts: { platform: string; id: string; name: string; activities: number }[];
  /** ISO date-times of the first and last dated activity; null when none is. */
  span: { from: string; to: string } | null;
  /** Files that could not be read, or not to their end. */
  unreadable: { entry: string; code: string; message: string }[];
}
