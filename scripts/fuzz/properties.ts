import { archiveProperties } from './archives.ts';
import { packProperties } from './packs.ts';
import type { FuzzProperty } from './property.ts';
import { readingProperties } from './readings.ts';
import { ruleProperties } from './rules.ts';
import { storedProperties } from './stored.ts';
import { textProperties } from './texts.ts';

/** All that must hold for whatever comes in: `npm test` tries it shortly, `npm run fuzz` at length. */
export const properties: readonly FuzzProperty[] = [
  ...textProperties,
  ...readingProperties,
  ...packProperties,
  ...ruleProperties,
  ...archiveProperties,
  ...storedProperties,
];
