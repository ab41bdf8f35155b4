/** Adam's usual constants (Kingma and Ba 2015). */
const MOMENTUM = 0.9;
const SQUARES_DECAY = 0.999;
const EPSILON = 1e-8;

/** What Adam remembers of the slopes of each value. */
export interface Adam {
  first: Float32Array;
  second: Float32Array;
  steps: number;
}

export function startAdam(size: number): Adam {
  return { first: new Float32Array(size), second: new Float32Array(size), steps: 0 };
}

/**
 * One step down the slopes of the values at `places`, which are set to zero again. Values elsewhere
 * stay as they are, and so does what is remembered of them.
 */
export function stepDown(
  values: Float32Array,
  slopes: Float32Array,
  adam: Adam,
  rate: number,
  places: Iterable<number>,
): void {
  const { first, second } = adam;
  adam.steps++;
  const firstLeft = 1 - MOMENTUM ** adam.steps;
  const secondLeft = 1 - SQUARES_DECAY ** adam.steps;
  for (const at of places) {
    const slope = slopes[at] as number;
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
