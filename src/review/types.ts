import type { Account, ArchiveActivity } from '../archives/types.ts';
import type { ActivityKind, Finding, Stage } from '../judge/types.ts';
import type { JudgedBy, ReviewLevel } from '../ledger/activity-types.ts';

/** One past activity with its verdict. */
export interface ReviewItem {
  activity: ArchiveActivity;
  account: Account | null;
  /** The same on each reading, also of an older or newer export; see `newSeen`. */
  key: number;
  level: ReviewLevel;
  score: number;
  findings: Finding[];
  stage: Stage | null;
  judgedBy: JudgedBy;
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
