import generated from './pack.generated.json' with { type: 'json' };
import type { PackJson } from './pack-types.ts';

/** The rule data that this build ships; `npm run rules` compiles it. */
export const pack = generated as unknown as PackJson;

/** Digest of the texts that the shipped stance model was trained on; '' for none. */
export const trainedOn: string = pack.model?.trainedOn ?? '';
