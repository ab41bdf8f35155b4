import { readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import {
  CHECKED_SIDE,
  MOST_BYTES,
  MOST_PIXELS,
  PictureError,
  refuseOtherThanPicture,
} from '../../src/vision/picture-limits.ts';
import type { Pixels } from '../../src/vision/pixels.ts';

/**
 * Reads a picture file, upright and no larger than it is looked at.
 *
 * @param file its path, or what stands in it
 * @throws PictureError when it is no picture, a video, over the limit or damaged
 */
export async function decodePicture(file: string | Buffer): Promise<Pixels> {
  const isPath = typeof file === 'string';
  if (isPath && statSync(file).size > MOST_BYTES) throw new PictureError('too-large');
  const bytes = isPath ? readFileSync(file) : file;
  refuseOtherThanPicture(bytes);
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize(CHECKED_SIDE, CHECKED_SIDE, { fit: 'inside', withoutEnlargement: true })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data };
  } catch (error) {
    const tooLarge = (error as Error).message.includes('pixel limit');
    throw new PictureError(tooLarge ? 'too-large' : 'broken');
  }
}
