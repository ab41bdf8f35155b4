import { type Pyramid, type Rectangle, readRectangle } from '../pixels.ts';
import { ALPHABET } from './alphabet.ts';
import type { TextNetwork } from './network.ts';

export interface ReadLine {
  text: string;
  /** How sure of its letters, 0..1. */
  score: number;
}

const HEIGHT = 48;
/** The recogniser looks at columns in eights. */
const COLUMNS = 8;
const LEAST_WIDTH = 48;
const MOST_WIDTH = 1280;
/** Class 0 is "no letter". */
const SPACE = ALPHABET.length;
const LEAST_SPACE = 0.025;

/** Reads one line of text. */
export function readLine(network: TextNetwork, pyramid: Pyramid, line: Rectangle): ReadLine {
  const wanted = Math.ceil(((line.width / line.height) * HEIGHT) / COLUMNS) * COLUMNS;
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, wanted));
  const image = readRectangle(pyramid, line, width, HEIGHT).map((value) => value * 2 - 1);
  const { numbers, shape } = network(image, HEIGHT, width);
  return decode(numbers, shape[2] as number);
}

/**
 * Greedy decoding (CTC): the likeliest class of each column, repeats and "no letter" left out. The
 * network sets few spaces between capitals, but it always thinks of one where there is one: of 278
 * spaces between words of rendered posters all, of 1,709 other places one, were over this likelihood.
 */
function decode(numbers: Float32Array, classes: number): ReadLine {
  let text = '';
  let sum = 0;
  let count = 0;
  let last = 0;
  let isSpaced = false;
  for (let column = 0; column < numbers.length; column += classes) {
    let best = 0;
    for (let one = 1; one < classes; one++) {
      if ((numbers[column + one] as number) > (numbers[column + best] as number)) best = one;
    }
    if ((numbers[column + SPACE] as number) > LEAST_SPACE) isSpaced = true;
    if (best !== 0 && best !== last && best !== SPACE) {
      text += `${isSpaced ? ' ' : ''}${ALPHABET[best - 1]}`;
      isSpaced = false;
      sum += numbers[column + best] as number;
      count++;
    }
    last = best;
  }
  return { text: text.trim(), score: count === 0 ? 0 : sum / count };
}
