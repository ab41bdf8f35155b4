import { POOLED } from './pooling.ts';

/** Units between what was pooled and the answer. */
export const HIDDEN = 32;

/** One hidden layer of rectified units; weights in units of their scale. */
export interface StanceNetwork {
  /** `POOLED` weights per unit. */
  hidden: Int8Array;
  hiddenScale: number;
  hiddenBias: Float32Array;
  output: Float32Array;
  bias: number;
}

/** Log-odds that a text takes sides, from its pooled vectors. */
export function runNetwork(network: StanceNetwork, pooled: Float32Array): number {
  const { hidden, hiddenScale, hiddenBias, output } = network;
  let logit = network.bias;
  for (let unit = 0; unit < HIDDEN; unit++) {
    let sum = 0;
    const from = unit * POOLED;
    for (let at = 0; at < POOLED; at++) {
      sum += (hidden[from + at] as number) * (pooled[at] as number);
    }
    const active = sum * hiddenScale + (hiddenBias[unit] as number);
    if (active > 0) logit += active * (output[unit] as number);
  }
  return logit;
}
