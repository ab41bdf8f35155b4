import type { Lexicon } from '../lexicon/lexicon.ts';
import { openShippedLexicon, pack } from '../lexicon/pack.ts';
import type { ShippedPack } from '../lexicon/pack-types.ts';
import { FILLED_CLASSES } from './phrase-schema.ts';

/** What a pack may refer to. */
export interface PackBase {
  /** First and last day by id of the contest. */
  contests: ReadonlyMap<string, { from: string; to: string }>;
  /** BPS codes. */
  regions: ReadonlySet<string>;
  /** Ids of the parties. */
  parties: ReadonlySet<string>;
  /** Classes that patterns may name. */
  classes: ReadonlySet<string>;
  commonWords: ReadonlySet<string>;
}

let base: PackBase | null = null;

/** What packs may refer to in the rule data of this build. */
export function shippedBase(): PackBase {
  base ??= baseOf(pack, openShippedLexicon());
  return base;
}

/** Names for several classes at once, as patterns know them. */
const GROUPS = ['contestant', 'party', 'mock'];

function baseOf(shipped: ShippedPack, { entries, firstName }: Lexicon): PackBase {
  return {
    contests: new Map(
      shipped.calendar.map(({ id, periods }) => [
        id,
        { from: periods[0]?.from ?? '', to: periods.at(-1)?.to ?? '' },
      ]),
    ),
    regions: new Set(Object.keys(shipped.regions)),
    parties: new Set(
      shipped.contestants.filter(({ kind }) => kind === 'party').map(({ id }) => id),
    ),
    // The entries before the first name are the word classes.
    classes: new Set([...FILLED_CLASSES, ...GROUPS, ...entries.strings.slice(0, firstName)]),
    commonWords: new Set(shipped.phrases.commonWords),
  };
}
