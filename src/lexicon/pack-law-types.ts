import type { ActivityKind, Localized, Sanction, Stage } from '../judge/types.ts';

/** How an act relates to a rule: it breaks it itself, contributes to it, or shows an offline act. */
export type Showing = 'direct' | 'indirect' | 'evidence';

/** `verified` is stated by a cited source, `own` is general knowledge, `uncertain` is disputed. */
export type Confidence = 'verified' | 'own' | 'uncertain';

/** One text of a law for activities from `from` on (YYYY-MM-DD, inclusive). */
export interface DatedBasis {
  from: string;
  text: string;
}

export interface PackDecreeRow {
  /** `skb-2022/D6`, `pp94-2021/P5`. */
  id: string;
  tier: 'etik' | 'disiplin';
  title: Localized;
  conduct: Localized;
  stages: Stage[];
  acts: Partial<Record<ActivityKind, Showing>>;
  /** Oldest first; read with `legalBasisAt`. */
  legalBasis: DatedBasis[];
  sanction: Sanction;
  advice: Localized;
  fine: Localized;
  note?: Localized;
  confidence: Confidence;
  sources: string[];
}

export interface PackGesture {
  id: string;
  label: Localized;
  /** Emoji that show it. */
  emoji: string[];
  /** Ballot numbers that it stands for. */
  numbers: number[];
  allowed: boolean;
}

export interface PackNotViolation {
  id: string;
  title: Localized;
  text: Localized;
  caution?: Localized;
  confidence: Confidence;
  sources: string[];
}

/** Law, circular or step of the sanction ladder, for the pages. */
export interface PackLaw {
  id: string;
  kind: 'law' | 'circular' | 'sanction';
  name: string;
  article?: string;
  text: Localized;
  from?: string;
  to?: string;
  confidence: Confidence;
  sources: string[];
}

export interface PackSource {
  title: string;
  url?: string;
}
