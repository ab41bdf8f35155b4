import type { ActivityKind, Finding, Level, Stage, Target } from '../judge/types.ts';
import type { SightFailure } from '../vision/worker-protocol.ts';
import type { KeptSight } from './types.ts';

/**
 * The level of a past activity. `tidak-dapat-dinilai`: only a link, an id or a picture is known of it,
 * so that nothing could be read; that is never the same as `aman`.
 */
export type ReviewLevel = Level | 'tidak-dapat-dinilai';

/** The most pressing first. */
export const REVIEW_LEVELS: readonly ReviewLevel[] = [
  'bahaya',
  'waspada',
  'tidak-dapat-dinilai',
  'aman',
];

/** What the user made of a find. `open`: nothing yet. `removed`: they deleted it on the site. */
export const MARKS = ['open', 'todo', 'removed', 'kept', 'dismissed'] as const;
export type Mark = (typeof MARKS)[number];

/**
 * The date that the judgement went by: the act's own; the earliest possible; or none, and the act was
 * judged as if it fell into a campaign, which is the strictest it can have been.
 */
export const JUDGED_BY = ['own-date', 'earliest-date', 'as-if-campaign'] as const;
export type JudgedBy = (typeof JUDGED_BY)[number];

/** A picture or film of an activity; see `isUnseen`. */
export interface ActivityMedia {
  /** As the export names it. */
  file: string;
  /** What was seen in it. The picture itself is not kept. */
  sight?: KeptSight;
  /** Why it could not be looked at. */
  failed?: SightFailure;
}

/** A past activity with its verdict, as it is stored. Since version 2. */
export interface ActivityRow {
  /** `<platform>:<hash of account and content>`: the same act of another export has the same id. */
  id: string;
  platform: string;
  /** Id of the account within the platform; empty when the export does not say. */
  account: string;
  kind: ActivityKind;
  /** ISO date-time; empty when nobody knows, so that the index holds it and it sorts as the oldest. */
  at: string;
  /** Earliest possible moment of an undated act. */
  notBefore: string | null;
  text: string;
  target: Target | null;
  /** Missing where the export names none. */
  media?: ActivityMedia[];
  aimedAt: 'account' | 'comment' | null;
  url: string | null;
  /** The export's own sentence for the act. */
  label: string | null;
  /** The export says that the user has deleted it already. */
  removed: boolean;
  level: ReviewLevel;
  score: number;
  findings: Finding[];
  /** Rule ids, repeated from `findings` for the index. */
  rules: string[];
  stage: Stage | null;
  judgedBy: JudgedBy;
  packVersion: string;
  /** The verdict of an earlier rule pack, where the newer one changed the level. */
  before: { level: ReviewLevel; packVersion: string } | null;
  /** Missing for `aman`: nothing to decide, and no index entry to pay for. */
  mark?: Mark;
  markedAt: string | null;
  source: 'archive' | 'page';
  /** Id of the import that told of it last; empty for `page`. */
  lastImport: string;
  /** A newer export of the same account, kind and time does not hold it any more. */
  gone: boolean;
}

export const IMPORT_STATES = ['running', 'paused', 'done', 'cancelled', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** One reading of an export; also the cursor from which a stopped one goes on. Since version 2. */
export interface ImportRow {
  /** UUID. */
  id: string;
  /** Names of the chosen files. */
  name: string;
  /** Tells the same files when they are chosen again: names, sizes and dates. */
  files: string;
  /** Which name in a chat is the user's. */
  me: string | null;
  startedAt: string;
  finishedAt: string | null;
  state: ImportState;
  /** Activities read so far: the cursor. */
  activities: number;
  /** Of those, the ones that were not known before. */
  added: number;
  /** Of those, by level. */
  byLevel: Partial<Record<ReviewLevel, number>>;
  /** The file being read. */
  entry: string;
  /** Unpacked bytes. */
  bytesRead: number;
  bytesInAll: number;
  accounts: { platform: string; id: string; name: string; activities: number }[];
  /** Files that could not be read or not to their end: code of the problem, never a text. */
  problems: { entry: string; code: string; detail?: string }[];
  /** Pictures and films that the activities name; missing where they name none. */
  media?: number;
  /** Stored activities that this export should hold and does not. */
  gone: number;
}
