import { bytesOfBase64 } from './base64.ts';
import lexiconFile from './lexicon.generated.json' with { type: 'json' };
import type { Lexicon } from './lexicon.ts';
import { openLexiconFile } from './lexicon-file.ts';
import generated from './pack.generated.json' with { type: 'json' };
import type { ShippedPack } from './pack-types.ts';

/** The rule data that this build ships; `npm run rules` compiles it. */
export const pack = generated as unknown as ShippedPack;

/** Digest of the texts that the shipped stance model was trained on; '' for none. */
export const trainedOn: string = pack.model?.trainedOn ?? '';

/**
 * Opens the lexicon of the rule data. It ships as base64 inside the script: a content script can read
 * no file of the extension that the page could not read as well.
 */
export function openShippedLexicon(): Lexicon {
  return openLexiconFile(bytesOfBase64(lexiconFile.base64));
}
