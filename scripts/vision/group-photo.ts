import sharp from 'sharp';
import type { Pixels } from '../../src/vision/pixels.ts';
import type { LabelledPhoto } from './photo-set.ts';

const ACROSS = 7;
const DOWN = 4;
const CELL = { width: 350, height: 408 };
/** As small as a hand is in a photo of thirty people: some 1.5 % of its width. */
const PERSON_WIDTH = 200;

/**
 * One picture of 28 people, 2450 × 1632, from single photos of the labelled set: no photo of a real
 * group came with them.
 */
export async function composeGroup(photos: readonly LabelledPhoto[]): Promise<Pixels> {
  const shown = photos.filter(
    ({ set, labels }) => set === 'hands' && labels.length === 1 && labels[0]?.sign,
  );
  const step = Math.max(1, Math.floor(shown.length / (ACROSS * DOWN)));
  const chosen = shown.filter((_, index) => index % step === 0).slice(0, ACROSS * DOWN);
  const people = await Promise.all(
    chosen.map(async ({ path }, index) => ({
      input: await sharp(path).rotate().resize({ width: PERSON_WIDTH }).toBuffer(),
      left: (index % ACROSS) * CELL.width + 75,
      top: Math.floor(index / ACROSS) * CELL.height + 120,
    })),
  );
  const { data, info } = await sharp({
    create: {
      width: ACROSS * CELL.width,
      height: DOWN * CELL.height,
      channels: 4,
      background: '#8a8f94',
    },
  })
    .composite(people)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** How many of the people of a composed group have a sign among `points`. */
export function peopleAt(points: readonly { x: number; y: number }[]): number {
  const cells = points.map(
    ({ x, y }) => `${Math.floor(x / CELL.width)}/${Math.floor(y / CELL.height)}`,
  );
  return new Set(cells).size;
}

export const GROUP_SIZE = ACROSS * DOWN;
