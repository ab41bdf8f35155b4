import { buildPyramid, type Pixels, type Pyramid, type Region } from '../pixels.ts';
import { findLandmarks, type Landmarks, regionOfPalm } from './landmarks.ts';
import type { Network } from './network.ts';
import { findPalms, mergePalms, type Palm } from './palms.ts';
import { passesOver, squareAround, ZOOMED_OUT } from './regions.ts';

/** Both models, loaded. */
export interface HandNetworks {
  palms: Network;
  landmarks: Network;
}

export interface FoundHand extends Landmarks {
  /** How sure the palm detector is, 0..1. */
  palmScore: number;
}

export interface Search {
  hands: FoundHand[];
  /** False when the time was up before the last pass over the picture. */
  finished: boolean;
}

export interface SearchLimits {
  /** Moment in milliseconds after which no further region is looked at; the first pass is always made. */
  until: number;
  now(): number;
  /** Part of the picture's passes that is done, 0..1. */
  onProgress?(done: number): void;
}

const LEAST_PRESENCE = 0.5;
const MOST_HANDS = 80;
/** A hand of this part of the longer side belongs to somebody near: nobody stands far behind. */
const NEAR_HAND = 0.08;

/**
 * Finds the hands of a picture: in the whole of it, then, while nobody near shows one, in ever smaller
 * tiles, so that the hands of thirty people in a row are found too.
 */
export function findHands(networks: HandNetworks, picture: Pixels, limits: SearchLimits): Search {
  const pyramid = buildPyramid(picture);
  const whole = squareAround(picture);
  let hands = handsIn(networks, pyramid, whole);
  // A hand that fills the picture is seen only from further away.
  if (hands.length === 0) {
    hands = handsIn(networks, pyramid, { ...whole, size: whole.size * ZOOMED_OUT });
  }
  const passes = passesOver(picture, limits.until - limits.now());
  const total = 1 + passes.reduce((sum, tiles) => sum + tiles.length, 0);
  let done = 1;
  for (const tiles of passes) {
    if (hands.some((hand) => extentOf(hand) > NEAR_HAND * whole.size)) break;
    for (const tile of tiles) {
      if (limits.now() >= limits.until) return { hands, finished: false };
      const palms = findPalms(networks.palms, pyramid, tile);
      const uncut = palms.filter((palm) => !isCutBy(palm, tile, picture));
      hands = handsOf(networks, pyramid, uncut, hands);
      done++;
      limits.onProgress?.(done / total);
    }
  }
  limits.onProgress?.(1);
  return { hands, finished: true };
}

function handsIn(networks: HandNetworks, pyramid: Pyramid, region: Region): FoundHand[] {
  return handsOf(networks, pyramid, findPalms(networks.palms, pyramid, region), []);
}

/** The hands known already and those of new palms; each hand once. */
function handsOf(
  networks: HandNetworks,
  pyramid: Pyramid,
  palms: readonly Palm[],
  known: readonly FoundHand[],
): FoundHand[] {
  const hands = [...known];
  for (const palm of mergePalms(palms)) {
    if (hands.length >= MOST_HANDS) break;
    if (known.some((hand) => isPalmOf(palm, hand))) continue;
    const found = findLandmarks(networks.landmarks, pyramid, regionOfPalm(palm));
    if (found.presence < LEAST_PRESENCE) continue;
    const twin = hands.findIndex((hand) => isSameHand(hand, found));
    if (twin < 0) hands.push({ ...found, palmScore: palm.score });
    else if ((hands[twin] as FoundHand).presence < found.presence) {
      hands[twin] = { ...found, palmScore: palm.score };
    }
  }
  return hands;
}

/** A palm on the inner edge of a tile lies whole in the next one. */
function isCutBy(palm: Palm, tile: Region, { width, height }: Pixels): boolean {
  const half = tile.size / 2;
  const [left, right, top, bottom] = [tile.x - half, tile.x + half, tile.y - half, tile.y + half];
  return (
    (palm.left < left && left > 0) ||
    (palm.right > right && right < width) ||
    (palm.top < top && top > 0) ||
    (palm.bottom > bottom && bottom < height)
  );
}

function isPalmOf(palm: Palm, hand: FoundHand): boolean {
  const { x, y } = hand.points[9] as { x: number; y: number };
  return Math.hypot(palm.middle.x - x, palm.middle.y - y) < 0.35 * palmLength(hand);
}

function isSameHand(a: Landmarks, b: Landmarks): boolean {
  const [one, other] = [a.points[9], b.points[9]];
  if (!one || !other) return false;
  return Math.hypot(one.x - other.x, one.y - other.y) < 0.35 * palmLength(a);
}

function palmLength({ points: [wrist, , , , , , , , , middle] }: Landmarks): number {
  return wrist && middle ? Math.hypot(wrist.x - middle.x, wrist.y - middle.y) : 0;
}

function extentOf({ points }: Landmarks): number {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
