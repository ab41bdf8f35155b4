import type { PackJson } from '../../src/lexicon/pack-types.ts';
import type { References } from '../../src/packs/pack-base.ts';
import { FILLED_CLASSES } from '../../src/packs/phrase-schema.ts';

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
    classes: [...new Set([...FILLED_CLASSES, ...Object.keys(phrases.classes)])],
    commonWords: phrases.commonWords,
  };
}
