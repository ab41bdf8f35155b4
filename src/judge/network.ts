import { POOLED } from './pooling.ts';

/** Units between what was pooled and the answer. */
export const HIDDEN = 64;

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
    const from = unit * POOLED;
    // Four sums, since each addition to a single one would wait for the one before.
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = 0; at < POOLED; at += 4) {
      first += (hidden[from + at] as number) * (pooled[at] as number);
      second += (hidden[from + at + 1] as number) * (pooled[at + 1] as number);
      third += (hidden[from + at + 2] as number) * (pooled[at + 2] as number);
      fourth += (hidden[from + at + 3] as number) * (pooled[at + 3] as number);
    }
    const active = (first + second + third + fourth) * hiddenScale + (hiddenBias[unit] as number);
    if (active > 0) logit += active * (output[unit] as number);
  }
  return logit;
}
