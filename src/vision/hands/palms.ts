import { type Pyramid, type Region, readRegion } from '../pixels.ts';
import type { Network } from './network.ts';

export interface Point {
  x: number;
  y: number;
}

/** A palm in pixels of the picture. */
export interface Palm {
  /** 0..1 */
  score: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  wrist: Point;
  /** Root of the middle finger. */
  middle: Point;
}

const SIDE = 192;
const NUMBERS_A_BOX = 18;
/** Two boxes a cell on the fine grid, six on the coarse one: `palm_detection_gpu.pbtxt` of MediaPipe. */
const GRIDS = [
  { cells: 24, boxes: 2 },
  { cells: 12, boxes: 6 },
];
const ANCHORS: readonly Point[] = GRIDS.flatMap(({ cells, boxes }) =>
  Array.from({ length: cells * cells * boxes }, (_, index) => {
    const cell = Math.floor(index / boxes);
    return { x: ((cell % cells) + 0.5) / cells, y: (Math.floor(cell / cells) + 0.5) / cells };
  }),
);
const LEAST_SCORE = 0.5;
const SAME_PALM = 0.3;

/** Looks for palms in a square of the picture, which need not lie inside it. */
export function findPalms(network: Network, pyramid: Pyramid, region: Region): Palm[] {
  const outputs = network(readRegion(pyramid, region, SIDE));
  const logits = outputs.find(({ length }) => length === ANCHORS.length) as Float32Array;
  const boxes = outputs.find(({ length }) => length > ANCHORS.length) as Float32Array;
  const left = region.x - region.size / 2;
  const top = region.y - region.size / 2;
  return ANCHORS.flatMap((anchor, index) => {
    const score = 1 / (1 + Math.exp(-(logits[index] as number)));
    if (score < LEAST_SCORE) return [];
    const at = (offset: number) => (boxes[index * NUMBERS_A_BOX + offset] as number) / SIDE;
    const x = (offset: number) => left + (at(offset) + anchor.x) * region.size;
    const y = (offset: number) => top + (at(offset) + anchor.y) * region.size;
    const half = { x: (at(2) * region.size) / 2, y: (at(3) * region.size) / 2 };
    return [
      {
        score,
        left: x(0) - half.x,
        right: x(0) + half.x,
        top: y(1) - half.y,
        bottom: y(1) + half.y,
        wrist: { x: x(4), y: y(5) },
        middle: { x: x(8), y: y(9) },
      },
    ];
  });
}

/** One palm for each group that overlaps, the mean of the group weighted by score; the surest first. */
export function mergePalms(palms: readonly Palm[]): Palm[] {
  let rest = [...palms].sort((a, b) => b.score - a.score);
  const merged: Palm[] = [];
  for (let best = rest[0]; best; best = rest[0]) {
    const surest = best;
    const group = rest.filter((palm) => palm === surest || overlap(palm, surest) > SAME_PALM);
    rest = rest.filter((palm) => !group.includes(palm));
    const total = group.reduce((sum, palm) => sum + palm.score, 0);
    const mean = (of: (palm: Palm) => number) =>
      group.reduce((sum, palm) => sum + palm.score * of(palm), 0) / total;
    merged.push({
      score: best.score,
      left: mean((palm) => palm.left),
      right: mean((palm) => palm.right),
      top: mean((palm) => palm.top),
      bottom: mean((palm) => palm.bottom),
      wrist: { x: mean((palm) => palm.wrist.x), y: mean((palm) => palm.wrist.y) },
      middle: { x: mean((palm) => palm.middle.x), y: mean((palm) => palm.middle.y) },
    });
  }
  return merged;
}

/** Intersection over union. */
function overlap(a: Palm, b: Palm): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const area = (one: Palm) => (one.right - one.left) * (one.bottom - one.top);
  return (width * height) / (area(a) + area(b) - width * height);
}
