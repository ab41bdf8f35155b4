import type { Logistic } from '../../src/vision/hands/sign.ts';

const STEPS = 3000;
const RATE = 0.5;
const DECAY = 1e-3;

/**
 * Fits a logistic model by gradient descent on standardised features; both classes weigh the same.
 *
 * @param rows features of one sample each
 */
export function fitLogistic(rows: readonly number[][], isTrue: readonly boolean[]): Logistic {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[column] as number),
  );
  const means = columns.map(meanOf);
  const scales = columns.map((column, index) =>
    Math.max(
      Math.sqrt(meanOf(column.map((value) => (value - (means[index] as number)) ** 2))),
      1e-6,
    ),
  );
  const samples = rows.map((row) =>
    row.map((value, index) => (value - (means[index] as number)) / (scales[index] as number)),
  );
  const positive = isTrue.filter(Boolean).length;
  const weightOf = (truth: boolean) =>
    samples.length / (2 * Math.max(1, truth ? positive : samples.length - positive));

  const factors = new Array<number>(width).fill(0);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slopes = factors.map((factor) => DECAY * factor);
    let biasSlope = 0;
    samples.forEach((sample, index) => {
      const truth = isTrue[index] as boolean;
      const error = (logistic(bias, factors, sample) - (truth ? 1 : 0)) * weightOf(truth);
      sample.forEach((value, at) => {
        slopes[at] = (slopes[at] as number) + (error * value) / samples.length;
      });
      biasSlope += error / samples.length;
    });
    slopes.forEach((slope, at) => {
      factors[at] = (factors[at] as number) - RATE * slope;
    });
    bias -= RATE * biasSlope;
  }
  const weights = factors.map((factor, index) => factor / (scales[index] as number));
  const shift = weights.reduce((sum, weight, index) => sum + weight * (means[index] as number), 0);
  return { weights: weights.map(rounded), bias: rounded(bias - shift) };
}

function logistic(bias: number, factors: readonly number[], sample: readonly number[]): number {
  const sum = sample.reduce((total, value, at) => total + value * (factors[at] as number), bias);
  return 1 / (1 + Math.exp(-sum));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
