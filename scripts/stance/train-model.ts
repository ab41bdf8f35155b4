import { FEATURE_BITS } from '../../src/judge/features.ts';
import type { StanceModel } from '../../src/judge/stance.ts';

export interface Example {
  buckets: Int32Array;
  /** 1 = partisan, 0 = not. */
  label: 0 | 1;
  /** How much the example counts. */
  weight: number;
}

export interface TrainingOptions {
  epochs: number;
  rate: number;
  /** Pull of every used weight towards zero, per visit. */
  decay: number;
  seed: number;
}

export const TRAINING: TrainingOptions = { epochs: 12, rate: 0.1, decay: 1e-4, seed: 2024 };

/**
 * Logistic regression by AdaGrad over examples in a seeded order: the same examples give the same
 * weights, bit for bit (only IEEE additions, multiplications, square roots and one exp).
 */
export function trainModel(examples: Example[], options = TRAINING): StanceModel {
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
function quantise(weights: Float64Array, bias: number): StanceModel {
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

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** A small seeded generator (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
