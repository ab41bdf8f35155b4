import { TELLING_CLASSES } from '../../src/judge/evidence.ts';
import type { LexiconSource } from '../../src/lexicon/lexicon.ts';
import { nameForm } from '../../src/lexicon/name-class.ts';
import { openNames } from '../../src/lexicon/names.ts';
import type { PackJson } from '../../src/lexicon/pack-types.ts';

/** What the lexicon of compiled rule data is built from. */
export function lexiconSource(pack: PackJson): LexiconSource {
  const { classes, patterns, commonWords } = pack.phrases;
  const names = openNames(pack).map(nameForm);
  return { names, classes, patterns, commonWords, telling: TELLING_CLASSES };
}
