import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HandNetworks } from '../../src/vision/hands/find-hands.ts';
import { loadNetwork } from '../../src/vision/hands/network.ts';
import { startBackend } from '../../src/vision/start-backend.ts';
import type { TextNetworks } from '../../src/vision/text/find-text.ts';
import { loadTextNetwork } from '../../src/vision/text/network.ts';
import { MODEL_FOLDER, prepareModels } from './models.ts';

const read = (name: string) => readFileSync(join(MODEL_FOLDER, name));

/** The models of hands and of text in Node, on the same WASM backend as in the browser. */
export async function loadNodeNetworks(): Promise<{ hands: HandNetworks; text: TextNetworks }> {
  prepareModels();
  await startBackend(`${MODEL_FOLDER}/`);
  return {
    hands: {
      palms: loadNetwork(read('palms.tflite')),
      landmarks: loadNetwork(read('landmarks.tflite')),
    },
    text: {
      lines: loadTextNetwork(read('text-lines.bin')),
      letters: loadTextNetwork(read('text-letters.bin')),
    },
  };
}
