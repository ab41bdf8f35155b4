import {
  buildPyramid,
  type Pixels,
  type Pyramid,
  type Rectangle,
  readRectangle,
} from '../pixels.ts';
import type { TextNetwork } from './network.ts';
import { readLine } from './read-line.ts';
import { textBoxes } from './text-boxes.ts';

/** Detector and recogniser, loaded. */
export interface TextNetworks {
  lines: TextNetwork;
  letters: TextNetwork;
}

export interface FoundText {
  text: string;
  /** How sure of its letters, 0..1. */
  score: number;
  /** Where it stands, in pixels. */
  box: Rectangle;
}

export interface TextSearch {
  /** In reading order. */
  lines: FoundText[];
  /** False when the time was up before the last line or pass. */
  finished: boolean;
}

export interface TextLimits {
  /** Moment in milliseconds after which no further line is read; the first pass is always made. */
  until: number;
  now(): number;
}

/** Longer side at which lines are looked for, in pixels: first, and where the text is small. */
const SIDES = [640, 1280];
/** Sides that the detector takes. */
const MULTIPLE = 32;
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;
const LEAST_SCORE = 0.6;
/** A single letter is a shape that looks like one; a single digit may be a ballot number. */
const WORTH_READING = /\d|[a-z][^a-z]*[a-z]/i;
const MOST_LINES = 40;
/** A line of this part of the longer side, or more, is read as well at the first side. */
const SMALL = 0.03;

/** Reads what stands in a picture: from further away, then, where that shows small text alone, closer. */
export function findText(networks: TextNetworks, picture: Pixels, limits: TextLimits): TextSearch {
  const pyramid = buildPyramid(picture);
  const longer = Math.max(picture.width, picture.height);
  let boxes: Rectangle[] = [];
  for (const side of SIDES) {
    if (boxes.length > 0 && limits.now() >= limits.until) break;
    boxes = linesAt(networks.lines, pyramid, side);
    const isLarge = ({ height }: Rectangle) => height >= SMALL * longer;
    if (boxes.length === 0 || boxes.every(isLarge) || longer <= side) break;
  }
  const lines: FoundText[] = [];
  for (const box of inReadingOrder(boxes).slice(0, MOST_LINES)) {
    if (lines.length > 0 && limits.now() >= limits.until) return { lines, finished: false };
    const { text, score } = readLine(networks.letters, pyramid, box);
    if (score >= LEAST_SCORE && WORTH_READING.test(text)) lines.push({ text, score, box });
  }
  return { lines, finished: true };
}

function linesAt(network: TextNetwork, pyramid: Pyramid, side: number): Rectangle[] {
  const { width, height } = pyramid[0] as Pixels;
  const scale = Math.min(1, side / Math.max(width, height));
  const fitting = (length: number) =>
    Math.max(1, Math.round((length * scale) / MULTIPLE)) * MULTIPLE;
  const [columns, rows] = [fitting(width), fitting(height)];
  const whole = { x: width / 2, y: height / 2, width, height, turn: 0 };
  const image = readRectangle(pyramid, whole, columns, rows);
  for (let at = 0; at < image.length; at++) {
    const channel = (at % 3) as 0 | 1 | 2;
    image[at] = ((image[at] as number) - MEAN[channel]) / DEVIATION[channel];
  }
  const { numbers } = network(image, rows, columns);
  const boxes = textBoxes({ likely: numbers, width: columns, height: rows });
  const [wide, high] = [width / columns, height / rows];
  return boxes.map((box) => ({
    ...box,
    x: box.x * wide,
    y: box.y * high,
    width: box.width * wide,
    height: box.height * high,
  }));
}

/** From above; what stands beside each other, from the left. */
function inReadingOrder(boxes: readonly Rectangle[]): Rectangle[] {
  const rows: Rectangle[][] = [];
  for (const box of [...boxes].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && Math.abs(box.y - last.y) < 0.5 * Math.min(box.height, last.height))
      row.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}
