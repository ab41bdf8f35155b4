import type { PackJson } from '../../src/lexicon/pack-types.ts';
import type { References } from '../../src/packs/pack-base.ts';
import { FILLED_CLASSES } from '../../src/packs/phrase-schema.ts';

/** Names for several classes at once, as patterns know them. */
const GROUPS = ['contestant', 'party', 'mock'];

/** What rule packs may refer to, in the compiled rule data. */
export function buildReferences({ calendar, contestants, regions, phrases }: PackJson): References {
  return {
    contests: calendar.map(({ id, periods }) => [
      id,
      periods[0]?.from ?? '',
      periods.at(-1)?.to ?? '',
    ]),
    regions: Object.keys(regions),
    parties: contestants.filter(({ kind }) => kind === 'party').map(({ id }) => id),
    classes: [...new Set([...FILLED_CLASSES, ...GROUPS, ...Object.keys(phrases.classes)])],
    commonWords: phrases.commonWords,
  };
}
