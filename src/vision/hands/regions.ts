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

/** A sixth of the shorter side: one of thirty people in a large photo. */
const FINEST = 6;
const COARSE = 3;
/** Enough time for the finest tiles of a large picture, in milliseconds. */
const TIME_FOR_FINEST = 3000;

/**
 * The tiles to look at, pass by pass. The finest find all that coarser ones do, since the detector
 * sees palms of a sixteenth to two thirds of its square; where time is short the whole picture is
 * looked at coarsely first, so that no corner is left out.
 *
 * @param time in milliseconds
 */
export function passesOver(picture: Size, time: number): Region[][] {
  const shorter = Math.min(picture.width, picture.height);
  const finest = Math.min(FINEST, Math.floor((shorter * 1.25) / LEAST_TILE));
  if (finest < 2) return [];
  const cuts = time < TIME_FOR_FINEST && finest > COARSE ? [COARSE, finest] : [finest];
  return cuts.map((cut) => tilesOf(picture, cut));
}

/** Squares of 1.25 / `cut` of the shorter side that cover the picture. */
function tilesOf({ width, height }: Size, cut: number): Region[] {
  const size = (Math.min(width, height) / cut) * 1.25;
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
