import type { Landmarks, Point3 } from './landmarks.ts';

/** Index of the wrist and of each finger's root, thumb first, in `Landmarks`. */
const WRIST = 0;
export const FINGER_ROOTS = [1, 5, 9, 13, 17] as const;

type Hand = Pick<Landmarks, 'points' | 'world'>;

/**
 * What tells an outstretched thumb from one laid in: distances of its joints to the other fingers
 * in palm lengths, and its angles; first in space, then as seen in the picture.
 */
export function thumbFeatures(hand: Hand): number[] {
  return inBothViews(hand, (points, unit) => {
    const far = (a: number, b: number) => distance(at(points, a), at(points, b)) / unit;
    return [
      far(4, 5),
      far(4, 9),
      far(4, 17),
      far(2, 17),
      far(3, 17),
      far(4, 6),
      far(4, 10),
      angleAt(points, 1, 2, 3),
      angleAt(points, 2, 3, 4),
    ];
  });
}

/** What tells an outstretched finger from a bent one, by the finger's root: angles and reach. */
export function fingerFeatures(hand: Hand, root: number): number[] {
  return inBothViews(hand, (points, unit) => {
    const far = (a: number, b: number) => distance(at(points, a), at(points, b));
    return [
      angleAt(points, WRIST, root, root + 1),
      angleAt(points, root, root + 1, root + 2),
      angleAt(points, root + 1, root + 2, root + 3),
      far(WRIST, root + 3) / unit,
      far(root, root + 3) / unit,
      far(WRIST, root + 3) / Math.max(far(WRIST, root + 1), 1e-9),
    ];
  });
}

/** Distance of the tips of thumb and index finger in palm lengths, in the nearer of both views. */
export function pinchOf(hand: Hand): number {
  const views = inBothViews(hand, (points, unit) => [
    distance(at(points, 4), at(points, 8)) / unit,
  ]);
  return Math.min(...views);
}

/** Distance in space of the tips of index and little finger in palm lengths. */
export function spreadOf({ world }: Pick<Landmarks, 'world'>): number {
  return distance(at(world, 8), at(world, 20)) / distance(at(world, WRIST), at(world, 9));
}

/** Where a finger or the hand points in the picture: degrees, 0 = right, 90 = up. */
export function directionOf(
  { points }: Pick<Landmarks, 'points'>,
  from: number,
  to: number,
): number {
  const [a, b] = [at(points, from), at(points, to)];
  return (Math.atan2(a.y - b.y, b.x - a.x) * 180) / Math.PI;
}

function inBothViews(hand: Hand, features: (points: Point3[], unit: number) => number[]): number[] {
  const flat = hand.points.map(({ x, y }) => ({ x, y, z: 0 }));
  const inSpace = distance(at(hand.world, WRIST), at(hand.world, 9));
  // A hand that points at the viewer has no length in the picture, only a breadth.
  const seen = Math.max(
    distance(at(flat, WRIST), at(flat, 9)),
    distance(at(flat, 5), at(flat, 17)) * 1.1,
  );
  return [
    ...features(hand.world, Math.max(inSpace, 1e-9)),
    ...features(flat, Math.max(seen, 1e-6)),
  ];
}

function at(points: readonly Point3[], index: number): Point3 {
  return points[index] as Point3;
}

function distance(a: Point3, b: Point3): number {
  return Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
}

/** The angle at a joint, 0 folded .. 1 straight. */
function angleAt(points: readonly Point3[], before: number, joint: number, after: number): number {
  const [a, b, c] = [at(points, before), at(points, joint), at(points, after)];
  const [u, v] = [minus(a, b), minus(c, b)];
  const cosine =
    (u.x * v.x + u.y * v.y + u.z * v.z) /
    (Math.hypot(u.x, u.y, u.z) * Math.hypot(v.x, v.y, v.z) + 1e-9);
  return Math.acos(Math.max(-1, Math.min(1, cosine))) / Math.PI;
}

function minus(a: Point3, b: Point3): Point3 {
  return { x: a.x - b.x, y: a.y - b.y, z: a.z - b.z };
}
