import { HIDDEN, type StanceNetwork } from '../../src/judge/network.ts';
import { POOLED } from '../../src/judge/pooling.ts';
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
/** Adam's usual constants (Kingma and Ba 2015). */
const MOMENTUM = 0.9;
const SQUARES_DECAY = 0.999;
const EPSILON = 1e-8;

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
  const adam = { first: new Float32Array(SIZE), second: new Float32Array(SIZE), steps: 0 };
  const slopes = new Float32Array(SIZE);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - epoch / options.epochs);
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.slice(from, from + options.batch);
      for (const index of batch) {
        addSlopes(slopes, values, examples[index] as Example, options.dropout, random);
      }
      step(values, slopes, adam, rate, batch.length);
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

function step(
  values: Float32Array,
  slopes: Float32Array,
  adam: { first: Float32Array; second: Float32Array; steps: number },
  rate: number,
  batch: number,
): void {
  const { first, second } = adam;
  adam.steps++;
  const firstLeft = 1 - MOMENTUM ** adam.steps;
  const secondLeft = 1 - SQUARES_DECAY ** adam.steps;
  for (let at = 0; at < SIZE; at++) {
    const slope = (slopes[at] as number) / batch;
    slopes[at] = 0;
    const mean = MOMENTUM * (first[at] as number) + (1 - MOMENTUM) * slope;
    const square = SQUARES_DECAY * (second[at] as number) + (1 - SQUARES_DECAY) * slope * slope;
    first[at] = mean;
    second[at] = square;
    values[at] =
      (values[at] as number) -
      (rate * (mean / firstLeft)) / (Math.sqrt(square / secondLeft) + EPSILON);
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
