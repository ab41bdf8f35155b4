import type { Rectangle } from '../pixels.ts';

/** How likely each point is part of a text, 0..1, row by row. */
export interface TextMap {
  likely: Float32Array;
  width: number;
  height: number;
}

/** Thresholds and growth of the detector (DB, PaddleOCR): what it learned is the inner part of a line. */
const LEAST_LIKELY = 0.3;
const LEAST_MEAN = 0.55;
const LEAST_POINTS = 30;
const LEAST_SIDE = 5;
const GROWTH = 1.6;
/** Turns that are tried, in degrees either way. */
const MOST_TURN = 45;
const TURN_STEP = 3;
/** An upright rectangle is preferred until a turned one is smaller than this part of it. */
const CLEARLY_SMALLER = 0.97;
/** So many points of a text tell its rectangle. */
const ENOUGH_POINTS = 400;

/** The rectangles around each connected text of a map, in its points. */
export function textBoxes({ likely, width, height }: TextMap): Rectangle[] {
  const seen = new Uint8Array(width * height);
  const boxes: Rectangle[] = [];
  for (let start = 0; start < likely.length; start++) {
    if (seen[start] || (likely[start] as number) < LEAST_LIKELY) continue;
    const points = connectedTo(start, { likely, width, height }, seen);
    const mean = points.reduce((sum, at) => sum + (likely[at] as number), 0) / points.length;
    if (points.length < LEAST_POINTS || mean < LEAST_MEAN) continue;
    const box = grown(smallestRectangle(points, width));
    if (Math.min(box.width, box.height) >= LEAST_SIDE) boxes.push(box);
  }
  return boxes;
}

function connectedTo(
  start: number,
  { likely, width, height }: TextMap,
  seen: Uint8Array,
): number[] {
  const points = [start];
  seen[start] = 1;
  const visit = (at: number) => {
    if (seen[at] || (likely[at] as number) < LEAST_LIKELY) return;
    seen[at] = 1;
    points.push(at);
  };
  for (let next = 0; next < points.length; next++) {
    const at = points[next] as number;
    const column = at % width;
    if (column > 0) visit(at - 1);
    if (column < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at < width * (height - 1)) visit(at + width);
  }
  return points;
}

function smallestRectangle(points: readonly number[], width: number): Rectangle {
  const step = Math.max(1, Math.floor(points.length / ENOUGH_POINTS));
  let best: Rectangle | null = null;
  for (let turn = 0; turn <= MOST_TURN; turn += TURN_STEP) {
    for (const degrees of turn === 0 ? [0] : [-turn, turn]) {
      const found = rectangleAt((degrees * Math.PI) / 180, points, step, width);
      if (!best || areaOf(found) < CLEARLY_SMALLER * areaOf(best)) best = found;
    }
  }
  return best as Rectangle;
}

function rectangleAt(
  turn: number,
  points: readonly number[],
  step: number,
  width: number,
): Rectangle {
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < points.length; at += step) {
    const point = points[at] as number;
    const [x, y] = [point % width, Math.floor(point / width)];
    const across = x * cosine + y * sine;
    const down = y * cosine - x * sine;
    left = Math.min(left, across);
    right = Math.max(right, across);
    top = Math.min(top, down);
    bottom = Math.max(bottom, down);
  }
  const [across, down] = [(left + right + 1) / 2, (top + bottom + 1) / 2];
  return {
    x: across * cosine - down * sine,
    y: across * sine + down * cosine,
    width: right - left + 1,
    height: bottom - top + 1,
    turn,
  };
}

function grown(box: Rectangle): Rectangle {
  const by = (areaOf(box) * GROWTH) / (box.width + box.height);
  return { ...box, width: box.width + by, height: box.height + by };
}

function areaOf({ width, height }: Rectangle): number {
  return width * height;
}
