import generated from '../../lexicon/guide.generated.json' with { type: 'json' };
import type { GuideJson } from '../../lexicon/guide-types.ts';

/** Every rule in plain words; `npm run rules` compiles it from rules/. */
export const guide = generated as GuideJson;
