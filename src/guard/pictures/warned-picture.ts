import type { WarnedPicture } from '../../ledger/types.ts';
import type { SeenPicture } from '../ports.ts';

/** Longest time that the warning waits for what is kept of its picture (ms). */
const PATIENCE = 500;
/** The longer side of the small copy, in pixels: enough to know one's own photo again. */
const SIDE = 96;
const QUALITY = 0.8;

/**
 * What is kept of a picture that the user is warned of. Never rejects: what cannot be had in time is
 * left out, and the warning goes on.
 *
 * @param withCopy whether the user lets a small copy of the picture be kept
 */
export async function warnedPicture(
  { picture, sight: { signs, text, finished } }: SeenPicture,
  withCopy: boolean,
): Promise<WarnedPicture> {
  const late = new Promise<null>((done) => setTimeout(done, PATIENCE, null));
  const inTime = (work: Promise<string>) => Promise.race([work.catch(() => null), late]);
  const [sha256, thumbnail] = await Promise.all([
    inTime(hashOf(picture)),
    withCopy ? inTime(thumbnailOf(picture)) : null,
  ]);
  return {
    sight: { signs, text, finished },
    ...(sha256 && { sha256 }),
    ...(thumbnail && { thumbnail }),
  };
}

/** SHA-256 of the file, in hexadecimal. */
async function hashOf(picture: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await picture.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A small JPEG as a `data:` address. The check has decoded the picture before and found it no bomb. */
async function thumbnailOf(picture: Blob): Promise<string> {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const small = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  const bytes = new Uint8Array(await small.arrayBuffer());
  return `data:image/jpeg;base64,${btoa(String.fromCharCode(...bytes))}`;
}
