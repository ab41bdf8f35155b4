import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HandNetworks } from '../../src/vision/hands/find-hands.ts';
import { loadNetwork } from '../../src/vision/hands/network.ts';
import { startBackend } from '../../src/vision/hands/start-backend.ts';
import { MODEL_FOLDER, prepareModels } from './models.ts';

/** The hand models in Node, on the same WASM backend as in the browser. */
export async function loadNodeNetworks(): Promise<HandNetworks> {
  prepareModels();
  await startBackend(`${MODEL_FOLDER}/`);
  const load = (name: string) => loadNetwork(readFileSync(join(MODEL_FOLDER, name)));
  return { palms: load('palms.tflite'), landmarks: load('landmarks.tflite') };
}
