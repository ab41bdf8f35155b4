import type { RulePack } from '../lexicon/rule-pack.ts';

/** The domain words of the whole project: see docs/decisions/0001 and the README's glossary. */

export const ACTIVITY_KINDS = [
  'post',
  'comment',
  'reply',
  'share',
  'quote',
  'like',
  'follow',
  'join',
  'live',
  'profile',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const STAGES = [
  'outside',
  'before',
  'determined',
  'campaign',
  'quiet',
  'polling',
  'after',
] as const;
/** Tahapan: `before` is bakal calon, `determined` is after penetapan by KPU. */
export type Stage = (typeof STAGES)[number];

export const LEVELS = ['aman', 'waspada', 'bahaya'] as const;
export type Level = (typeof LEVELS)[number];

export const OUTCOMES = ['edited', 'cancelled', 'published', 'removed', 'dismissed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const STATUSES = ['pns', 'cpns', 'pppk', 'pejabat', 'pasangan-calon'] as const;
/** The user's own status; `pasangan-calon` is the husband or wife of a candidate (SE MenPANRB 18/2023). */
export type Status = (typeof STATUSES)[number];

/** A text that exists in both languages of the product. */
export interface Localized {
  id: string;
  en: string;
}

/** Half-open range in UTF-16 code units of the raw text. */
export interface Span {
  start: number;
  end: number;
}

/** What is liked, shared, answered, followed or joined. */
export interface Target {
  author?: string;
  handle?: string;
  text?: string;
  url?: string;
}

export interface Activity {
  kind: ActivityKind;
  platform: string;
  /** ISO date or date-time; null when an export does not say. */
  at: string | null;
  text: string;
  target?: Target;
  url?: string;
}

export interface Profile {
  status: Status;
  /** BPS code of the user's province (2 digits) or regency (4 digits); null when not told. */
  region: string | null;
  /** The user's own handles, without `@`. */
  handles: string[];
}

/** One "Bukan masalah" of the user. */
export type Allowance =
  | { scope: 'text'; text: string }
  | { scope: 'account'; platform: string; handle: string }
  | { scope: 'rule'; rule: string };

/** A contest of which some stage is running at a moment, in a region. */
export interface ContestStage {
  contest: string;
  stage: Stage;
}

/** What the user added to the rule data for themselves (options page). */
export interface OwnWords {
  candidates: { name: string; number?: number | undefined }[];
  /** Patterns in the syntax of rules/phrases. */
  phrases: string[];
}

export interface Context {
  now: Date;
  /** Every contest that touches the moment and the region, each with its own stage. */
  stage(at: Date, region: string | null): ContestStage[];
  profile: Profile;
  allow: Allowance[];
  sensitivity: 'tenang' | 'seimbang' | 'ketat';
  own?: OwnWords;
  /** Further rules that were imported, or preset by the user's agency. */
  packs?: readonly RulePack[];
}

export interface Evidence {
  /** Class of the evidence, e.g. `contestant`, `call`, `support`, `number`. */
  kind: string;
  span: Span;
  /** `text` = in the user's own words; `target` = in what is liked, shared or answered; `picture` = in the words of a picture, its lines joined by line ends. */
  where: 'text' | 'target' | 'picture';
  /** Id of the rule-data entry that matched. */
  entry: string;
}

export interface Sanction {
  /** The milder reading, which the UI shows as certain. */
  certain: Localized;
  /** The stricter reading where sources conflict; the UI shows it as possible. */
  possible?: Localized;
}

/** A change the user may choose; `replacement` empty = delete the span. */
export interface Fix {
  label: Localized;
  span: Span;
  replacement: string;
}

export interface Finding {
  /** Stable id such as `skb-2022/D6`. */
  rule: string;
  title: Localized;
  /** Articles, in force at the activity's own date. */
  legalBasis: string;
  sanction: Sanction;
  stage: Stage;
  /** In the activity's own text; empty only when the evidence lies in the target or a picture alone. */
  spans: Span[];
  evidence: Evidence[];
  /** What to do instead, in plain words. */
  advice: Localized;
  /** What would make this text fine. */
  fine: Localized;
  fixes: Fix[];
  /** Names of the packs that it stems from; absent when the rule data alone gives it. */
  packs?: string[];
}

export interface Verdict {
  level: Level;
  /** 0..1; comparable between activities of one pack version only. */
  score: number;
  findings: Finding[];
  packVersion: string;
}
