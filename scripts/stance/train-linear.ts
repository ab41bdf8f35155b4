import { FEATURE_BITS } from '../../src/judge/features.ts';
import type { LinearModel } from '../../src/judge/stance.ts';
import { mulberry32, shuffle } from './random.ts';

export interface Example {
  /** Hashed features. */
  buckets: Int32Array;
  /** Pooled word vectors, `POOLED` numbers. */
  pooled: Float32Array;
  /** 1 = partisan, 0 = not. */
  label: 0 | 1;
  /** How much the example counts. */
  weight: number;
}

export interface LinearTraining {
  epochs: number;
  rate: number;
  /** Pull of every used weight towards zero, per visit. */
  decay: number;
  seed: number;
}

export const LINEAR_TRAINING: LinearTraining = { epochs: 12, rate: 0.1, decay: 1e-4, seed: 2024 };

/**
 * Logistic regression by AdaGrad over examples in a seeded order: the same examples give the same
 * weights, bit for bit (only IEEE additions, multiplications, square roots and one exp).
 */
export function trainLinear(examples: Example[], options = LINEAR_TRAINING): LinearModel {
  const weights = new Float64Array(1 << FEATURE_BITS);
  const squares = new Float64Array(1 << FEATURE_BITS).fill(1e-4);
  let bias = 0;
  let biasSquares = 1e-4;
  const random = mulberry32(options.seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { buckets, label, weight } = examples[index] as Example;
      const norm = buckets.length > 0 ? 1 / Math.sqrt(buckets.length) : 0;
      let sum = bias;
      for (const bucket of buckets) sum += (weights[bucket] as number) * norm;
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight;
      const slope = error * norm;
      for (const bucket of buckets) {
        const gradient = slope + options.decay * (weights[bucket] as number);
        squares[bucket] = (squares[bucket] as number) + gradient * gradient;
        weights[bucket] =
          (weights[bucket] as number) -
          (options.rate * gradient) / Math.sqrt(squares[bucket] as number);
      }
      biasSquares += error * error;
      bias -= (options.rate * error) / Math.sqrt(biasSquares);
    }
  }
  return quantise(weights, bias);
}

/** One signed byte a weight; what lies beyond the 99.95th percentile is clipped. */
function quantise(weights: Float64Array, bias: number): LinearModel {
  const sizes = [...weights]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { weights: bytes, scale, bias };
}
