import type { StanceModel } from '../../src/judge/stance.ts';
import type { WordVectors } from '../../src/judge/word-vectors.ts';
import { type Example, trainLinear } from './train-linear.ts';
import { trainNetwork } from './train-network.ts';

/** Trains both learned parts on the same examples. */
export function trainStance(examples: Example[], vectors: WordVectors): StanceModel {
  return { linear: trainLinear(examples), vectors, network: trainNetwork(examples) };
}
