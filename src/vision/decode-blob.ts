import {
  CHECKED_SIDE,
  MOST_PIXELS,
  PictureError,
  refuseOtherThanPicture,
} from './picture-limits.ts';
import type { Pixels } from './pixels.ts';

/**
 * Decodes a picture in a page or worker, upright and no larger than it is looked at.
 *
 * @throws PictureError when it is no picture, a video, over the limit or damaged
 */
export async function decodeBlob(picture: Blob): Promise<Pixels> {
  refuseOtherThanPicture(new Uint8Array(await picture.slice(0, 64).arrayBuffer()), picture.size);
  const bitmap = await createImageBitmap(picture).catch(() => {
    throw new PictureError('broken');
  });
  try {
    if (bitmap.width * bitmap.height > MOST_PIXELS) throw new PictureError('too-large');
    const scale = Math.min(1, CHECKED_SIDE / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new PictureError('broken');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    return { width, height, data: context.getImageData(0, 0, width, height).data };
  } finally {
    bitmap.close();
  }
}
