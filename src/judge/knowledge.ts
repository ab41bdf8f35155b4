import type { Lexicon } from '../lexicon/lexicon.ts';
import { openContestants } from '../lexicon/names.ts';
import { openShippedLexicon, pack } from '../lexicon/pack.ts';
import type { PackContestant, PackDecreeRow, ShippedPack } from '../lexicon/pack-types.ts';
import type { PhraseKinds } from './evidence.ts';
import type { NameSenses } from './name-sense.ts';
import { openModel, type StanceModel } from './stance.ts';

/** Everything that the judgement knows, opened from the compiled pack. */
export interface Knowledge {
  version: string;
  lexicon: Lexicon;
  senses: NameSenses;
  phrases: PhraseKinds;
  /** Rows of the decree and forms of PP 94/2021 by id. */
  rules: ReadonlyMap<string, PackDecreeRow>;
  contestants: ReadonlyMap<string, PackContestant>;
  model: StanceModel | null;
}

let opened: Knowledge | null = null;

/** Opens the shipped pack at the first use, once per page or process. */
export function shippedKnowledge(): Knowledge {
  opened ??= openKnowledge(pack, openShippedLexicon());
  return opened;
}

/** Opens compiled rule data. @param lexicon the one that was compiled with it. */
export function openKnowledge(source: ShippedPack, lexicon: Lexicon): Knowledge {
  const { phrases } = source;
  return {
    version: source.version,
    lexicon,
    senses: {
      homonyms: new Map(phrases.homonyms.map((homonym) => [homonym.name, homonym])),
      commonWords: new Set(phrases.commonWords),
    },
    phrases: phrases.phrases,
    rules: new Map([...source.decree, ...source.forms].map((row) => [row.id, row])),
    contestants: new Map(openContestants(source).map((one) => [one.id, one])),
    model: openModel(source.model),
  };
}
