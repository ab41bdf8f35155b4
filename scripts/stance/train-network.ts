import { HIDDEN, type StanceNetwork } from '../../src/judge/network.ts';
import { POOLED } from '../../src/judge/pooling.ts';
import { startAdam, stepDown } from './adam.ts';
import { mulberry32, shuffle } from './random.ts';
import type { Example } from './train-linear.ts';

export const NETWORK_TRAINING = {
  epochs: 8,
  rate: 2e-3,
  batch: 64,
  /** Share of inputs and of units that is left out at random while training. */
  dropout: 0.2,
  seed: 2024,
};
/** All numbers of the network in one array: hidden weights, hidden biases, output weights, bias. */
const HIDDEN_BIAS = HIDDEN * POOLED;
const OUTPUT = HIDDEN_BIAS + HIDDEN;
const BIAS = OUTPUT + HIDDEN;
const SIZE = BIAS + 1;

/**
 * Trains the network by Adam over seeded batches with a falling rate: the same examples give the same
 * bits.
 */
export function trainNetwork(examples: Example[], options = NETWORK_TRAINING): StanceNetwork {
  const random = mulberry32(options.seed);
  const values = firstValues(random);
  const adam = startAdam(SIZE);
  const slopes = new Float32Array(SIZE);
  const every = Int32Array.from(values.keys());
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.slice(from, from + options.batch);
      const done = (epoch + from / order.length) / options.epochs;
      for (const index of batch) {
        addSlopes(slopes, values, examples[index] as Example, options.dropout, random);
      }
      for (const at of every) slopes[at] = (slopes[at] as number) / batch.length;
      stepDown(values, slopes, adam, options.rate * (1 - done), every);
    }
  }
  return quantise(values);
}

/** Small random weights, by the size of each layer's input. */
function firstValues(random: () => number): Float32Array {
  const values = new Float32Array(SIZE);
  const around = (width: number) => (random() * 2 - 1) / Math.sqrt(width);
  for (let at = 0; at < OUTPUT; at++) values[at] = around(POOLED);
  for (let at = OUTPUT; at < SIZE; at++) values[at] = around(HIDDEN);
  return values;
}

const input = new Float32Array(POOLED);
const active = new Float32Array(HIDDEN);

function addSlopes(
  slopes: Float32Array,
  values: Float32Array,
  { pooled, label, weight }: Example,
  dropout: number,
  random: () => number,
): void {
  const kept = 1 / (1 - dropout);
  for (let at = 0; at < POOLED; at++) {
    input[at] = random() < dropout ? 0 : (pooled[at] as number) * kept;
  }
  let logit = values[BIAS] as number;
  for (let unit = 0; unit < HIDDEN; unit++) {
    let sum = values[HIDDEN_BIAS + unit] as number;
    const from = unit * POOLED;
    for (let at = 0; at < POOLED; at++) {
      sum += (values[from + at] as number) * (input[at] as number);
    }
    active[unit] = sum > 0 && random() >= dropout ? sum * kept : 0;
    logit += (active[unit] as number) * (values[OUTPUT + unit] as number);
  }
  const error = (1 / (1 + Math.exp(-logit)) - label) * weight;
  slopes[BIAS] = (slopes[BIAS] as number) + error;
  for (let unit = 0; unit < HIDDEN; unit++) {
    if (active[unit] === 0) continue;
    const output = OUTPUT + unit;
    slopes[output] = (slopes[output] as number) + error * (active[unit] as number);
    const slope = error * (values[output] as number) * kept;
    slopes[HIDDEN_BIAS + unit] = (slopes[HIDDEN_BIAS + unit] as number) + slope;
    const from = unit * POOLED;
    for (let at = 0; at < POOLED; at++) {
      slopes[from + at] = (slopes[from + at] as number) + slope * (input[at] as number);
    }
  }
}

function quantise(values: Float32Array): StanceNetwork {
  const hidden = values.subarray(0, HIDDEN_BIAS);
  const hiddenScale = hidden.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
  return {
    hidden: Int8Array.from(hidden, (value) => Math.round(value / hiddenScale)),
    hiddenScale,
    hiddenBias: values.slice(HIDDEN_BIAS, OUTPUT),
    output: values.slice(OUTPUT, BIAS),
    bias: values[BIAS] as number,
  };
}
