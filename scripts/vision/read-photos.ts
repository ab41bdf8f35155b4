import { findHands, type HandNetworks } from '../../src/vision/hands/find-hands.ts';
import { decodePicture } from './decode-picture.ts';
import type { ReadPhoto } from './fit-signs.ts';
import type { LabelledPhoto } from './photo-set.ts';

/** Enough for every pass over any photo. */
const WITHOUT_END = { until: Number.POSITIVE_INFINITY, now: () => 0 };

/** Finds the hands of labelled photos, one after the other. */
export async function readPhotos(
  networks: HandNetworks,
  photos: readonly LabelledPhoto[],
): Promise<ReadPhoto[]> {
  const read: ReadPhoto[] = [];
  for (const photo of photos) {
    const picture = await decodePicture(photo.path);
    read.push({ ...photo, hands: findHands(networks, picture, WITHOUT_END).hands });
  }
  return read;
}
