import type { Region } from '../pixels.ts';

interface Size {
  width: number;
  height: number;
}

/** How much further away the second look at a whole picture is. */
export const ZOOMED_OUT = 1.8;
/** Neighbouring tiles share a fifth, so that no hand is cut by all of them. */
const SHARED = 0.2;
/** Smaller tiles hold no more than the whole picture did: the detector sees 192 pixels. */
const LEAST_TILE = 160;

/** The square that holds the whole picture. */
export function squareAround({ width, height }: Size): Region {
  return { x: width / 2, y: height / 2, size: Math.max(width, height), turn: 0 };
}

/** Squares of 1.25 / `cut` of the shorter side that cover the picture; none when they would be too small. */
export function tilesOf({ width, height }: Size, cut: number): Region[] {
  const size = (Math.min(width, height) / cut) * 1.25;
  if (size < LEAST_TILE) return [];
  return centresOf(height, size).flatMap((y) =>
    centresOf(width, size).map((x) => ({ x, y, size, turn: 0 })),
  );
}

function centresOf(length: number, size: number): number[] {
  const count = Math.ceil((length - size * SHARED) / (size * (1 - SHARED)));
  if (count <= 1) return [length / 2];
  return Array.from(
    { length: count },
    (_, index) => size / 2 + (index * (length - size)) / (count - 1),
  );
}
