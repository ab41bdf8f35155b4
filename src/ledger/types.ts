import type { Activity, Finding, Level, Outcome, Stage, Target } from '../judge/types.ts';
import type { Sight } from '../vision/worker-protocol.ts';

/** What was seen in a picture, as far as a verdict needs it. */
export type KeptSight = Pick<Sight, 'signs' | 'text' | 'finished'>;

/** What is kept of a picture that was warned of; the picture itself is not. */
export interface WarnedPicture {
  sight: KeptSight;
  /** SHA-256 of its file, in hexadecimal: by it the user can show which file it was. */
  sha256?: string;
  /** A JPEG of at most 96 × 96 pixels as a `data:` address; only where the user has asked for it. */
  thumbnail?: string;
}

/** One warning, or one act that could not be checked, as it is stored. Since version 1. */
export interface WarningRow {
  /** UUID made by the content script, so that a record sent twice is stored once. */
  id: string;
  /** ISO date-time of the act. */
  at: string;
  platform: string;
  kind: Activity['kind'];
  text: string;
  target: Target | null;
  url: string | null;
  /** `null` when the check failed: the act went out unchecked. */
  level: Level | null;
  score: number;
  findings: Finding[];
  /** Rule ids, repeated from `findings` for the index. */
  rules: string[];
  stage: Stage;
  packVersion: string;
  /** The picture that the verdict is about. */
  picture?: WarnedPicture;
  /** `null` until the user has decided (or when the tab went away before). */
  outcome: Outcome | null;
  reason: string | null;
  /** ISO date-time of the outcome; missing while there is none. The newer outcome of two wins. */
  decidedAt?: string;
  /** What went out in the end, where the user changed `text` first. */
  sentText?: string;
  /** Why the act was not checked; null when it was. Never holds user text. */
  unchecked: 'error' | 'slow' | 'no-text' | 'picture' | null;
  /** The verdict of an earlier rule pack, where a newer one changed the level. Since version 2. */
  before?: { level: Level; packVersion: string };
}
