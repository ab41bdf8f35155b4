import type { Localized, Stage } from '../judge/types.ts';
import type { DatedBasis, PackSource } from './pack-law-types.ts';

/** A rule as the rules page tells it; the judgement needs none of this. */
export interface GuideRule {
  /** `skb-2022/D6`, `pp94-2021/P5`. */
  id: string;
  group: 'etik' | 'disiplin' | 'pp94';
  title: Localized;
  conduct: Localized;
  /** What it means on social media. */
  online: Localized;
  examples: { fine: Localized; risky: Localized };
  advice: Localized;
  fine: Localized;
  note?: Localized;
  stages: Stage[];
  /** Ids of `GuideJson.sanctions`. */
  sanction: { certain: string; possible?: string };
  /** Newest first. */
  legalBasis: DatedBasis[];
  /** Sources do not agree, or it is inferred from several of them. */
  isDisputed: boolean;
  sources: PackSource[];
}

export interface GuideSanction {
  id: string;
  /** The legal term, in Indonesian. */
  name: string;
  article?: string;
  text: Localized;
}

export interface GuideAllowed {
  id: string;
  title: Localized;
  text: Localized;
  caution?: Localized;
}

/** What `npm run rules` writes for the rules page, apart from the pack that every site's script carries. */
export interface GuideJson {
  rules: GuideRule[];
  /** Mildest first. */
  sanctions: GuideSanction[];
  allowed: GuideAllowed[];
}
