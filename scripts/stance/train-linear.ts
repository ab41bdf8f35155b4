import { FEATURE_BITS } from '../../src/judge/features.ts';
import type { LinearModel } from '../../src/judge/stance.ts';
import { startAdam, stepDown } from './adam.ts';
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
  batch: number;
  seed: number;
}

export const LINEAR_TRAINING: LinearTraining = { epochs: 6, rate: 0.02, batch: 64, seed: 2024 };
/** The weights of the buckets, then the bias. */
const BIAS = 1 << FEATURE_BITS;
const SIZE = BIAS + 1;

/**
 * Logistic regression by lazy Adam over seeded batches with a falling rate: a weight moves only when
 * a batch holds its feature, so that rare features learn as fast as common ones. The same examples give
 * the same weights, bit for bit.
 */
export function trainLinear(examples: Example[], options = LINEAR_TRAINING): LinearModel {
  const random = mulberry32(options.seed);
  const weights = new Float32Array(SIZE);
  const slopes = new Float32Array(SIZE);
  const adam = startAdam(SIZE);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.slice(from, from + options.batch);
      const done = (epoch + from / order.length) / options.epochs;
      const touched = new Set([BIAS]);
      for (const index of batch) {
        addSlopes(slopes, weights, examples[index] as Example, batch.length, touched);
      }
      stepDown(weights, slopes, adam, options.rate * (1 - done), touched);
    }
  }
  return quantise(weights.subarray(0, BIAS), weights[BIAS] as number);
}

function addSlopes(
  slopes: Float32Array,
  weights: Float32Array,
  { buckets, label, weight }: Example,
  batch: number,
  touched: Set<number>,
): void {
  const norm = buckets.length > 0 ? 1 / Math.sqrt(buckets.length) : 0;
  let sum = weights[BIAS] as number;
  for (const bucket of buckets) sum += (weights[bucket] as number) * norm;
  const error = ((1 / (1 + Math.exp(-sum)) - label) * weight) / batch;
  slopes[BIAS] = (slopes[BIAS] as number) + error;
  for (const bucket of buckets) {
    slopes[bucket] = (slopes[bucket] as number) + error * norm;
    touched.add(bucket);
  }
}

/** One signed byte a weight; what lies beyond the 99.95th percentile is clipped. */
function quantise(weights: Float32Array, bias: number): LinearModel {
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
