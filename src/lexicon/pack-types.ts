import type { Localized, Stage } from '../judge/types.ts';
import type { EvidenceKind, Strength } from './evidence-kind.ts';
import type { Homonym, PhrasePattern } from './lexicon.ts';
import type {
  PackDecreeRow,
  PackGesture,
  PackLaw,
  PackNotViolation,
  PackSource,
} from './pack-law-types.ts';

export type * from './pack-law-types.ts';

export interface PackPeriod {
  stage: Exclude<Stage, 'outside'>;
  /** First and last day in Indonesia (UTC+7), YYYY-MM-DD, both inclusive. */
  from: string;
  to: string;
}

export interface PackContest {
  id: string;
  name: Localized;
  kind: 'pemilu' | 'pilpres' | 'pilkada' | 'pilgub' | 'psu';
  /** BPS codes of provinces or regencies; `['*']` is the whole country. */
  regions: string[];
  /** Regions inside `regions` where nothing was held. */
  except?: string[];
  /** True when no authority has fixed the dates: speak of "perkiraan". */
  expected?: true;
  /** In order, without overlap. */
  periods: PackPeriod[];
}

export type NameClass =
  | 'person'
  | 'pair'
  | 'party'
  | 'team'
  | 'slogan'
  | 'hashtag'
  | 'handle'
  | 'nickname'
  | 'figure'
  | 'volunteer'
  | 'supporters';

export type NameStance = 'support' | 'attack' | 'neutral';

/** A name as the matcher takes it; `openNames` makes it from the pack. */
export interface PackName {
  /** Folded words separated by one space. A hashtag has no `#`, a handle no `@`. */
  form: string;
  /** Id of the contestant. */
  entry: string;
  class: NameClass;
  /** An ordinary word or a common given name: never evidence without a contestant or a cue near it. */
  ambiguous: boolean;
  /** What using the word already says; absent on names. */
  stance?: NameStance;
}

export interface PackOffice {
  title: string;
  from: string;
  /** Absent while the term has not ended. */
  to?: string;
}

/** A pair, a party, a figure of a party, or a camp (the supporters of a pair). */
export interface PackContestant {
  id: string;
  kind: 'pair' | 'party' | 'figure' | 'camp';
  /** As it is shown to people. */
  label: string;
  /** Id of the contest; absent for parties and figures, which are not bound to one. */
  contest?: string;
  /** BPS code; absent for the whole country. */
  region?: string;
  /** Ballot number; parties: that of `numbers` by contest. */
  number?: number;
  numbers?: Record<string, number>;
  /** Days on which its names mean this contestant, inclusive. */
  from: string;
  to: string;
  /** Id of the party that a figure belongs to. */
  party?: string;
  /** Both members of a pair that won, in this office. */
  office?: PackOffice;
}

/** One regional pair: region, number, head, deputy, 1 when it won. Expanded by `openContestants`. */
export type PackPairLine = [region: string, number: number, head: string, deputy: string, won?: 1];

export interface PackPairTable {
  contest: string;
  /** First and last day of the contest. */
  from: string;
  to: string;
  /** First day in office of those that won. */
  inauguration: string;
  pairs: PackPairLine[];
  /** Folded parts of these names that are ordinary words or common given names. */
  commonParts: string[];
}

/** [class, form, entry, ambiguous?, stance?]: see `PackName`. */
export type PackNameLine = [NameClass, string, string, (0 | 1)?, NameStance?];

/** What scripts/rules/phrases.ts makes of rules/phrases. */
export interface PackPhrases {
  classes: Record<string, string[]>;
  patterns: PhrasePattern[];
  /** Evidence kind and strength by entry id. */
  phrases: Record<string, { evidence: EvidenceKind; strength: Strength }>;
  homonyms: Homonym[];
  commonWords: string[];
}

/** rules/stance/model.json; strings are base64 of little-endian arrays, see `openModel`. */
export interface PackModel {
  /** Digest of the texts it was trained on. */
  trainedOn: string;
  linear: { scale: number; bias: number; weights: string };
  vectors: { known: string; codes: string; pieces: string; scale: number; rarity: string };
  network: {
    hidden: string;
    hiddenScale: number;
    hiddenBias: number[];
    output: number[];
    bias: number;
  };
}

/** What tells a candidate's poster, in lower case: words that may follow each other with a space between. */
export interface PackPosterWords {
  candidacy: string[];
  /** What stands before a ballot number. */
  number: string[];
  plea: string[];
}

/** The compiled rule data (`npm run rules` writes it to src/lexicon, see `ShippedPack`). */
export interface PackJson {
  /** First 12 hex digits of the SHA-256 of everything else. */
  version: string;
  decree: PackDecreeRow[];
  /** The seven forms of PP 94/2021 Art. 5 n. */
  forms: PackDecreeRow[];
  laws: PackLaw[];
  calendar: PackContest[];
  contestants: PackContestant[];
  names: PackNameLine[];
  pairTables: PackPairTable[];
  /** BPS code to name: 2 digits are provinces, 4 digits regencies and cities. */
  regions: Record<string, string>;
  gestures: PackGesture[];
  posters: PackPosterWords;
  notViolations: PackNotViolation[];
  sources: Record<string, PackSource>;
  /** Province of a regency whose code begins with that of another one (Papua, split in 2022). */
  provinces: Record<string, string>;
  phrases: PackPhrases;
  /** Null before the first training. */
  model: PackModel | null;
}

/** What ships as JSON: the lexicon file holds the rest (scripts/rules/compile.ts). */
export interface ShippedPack extends Omit<PackJson, 'names' | 'phrases'> {
  phrases: Omit<PackPhrases, 'classes' | 'patterns'>;
}
