/** Why a picture was not looked at; never "there is nothing in it". */
export const PICTURE_FAILURES = ['no-picture', 'video', 'too-large', 'broken'] as const;
export type PictureFailure = (typeof PICTURE_FAILURES)[number];

export class PictureError extends Error {
  readonly code: PictureFailure;

  constructor(code: PictureFailure) {
    super(code);
    this.name = 'PictureError';
    this.code = code;
  }
}

/** A picture of a good phone has 10 MB; what is larger is no ordinary picture. */
export const MOST_BYTES = 32 * 1024 * 1024;
/** More pixels than this fill the memory of a small machine (400 MB decoded). */
export const MOST_PIXELS = 100_000_000;
/** The longer side to which a picture is shrunk before it is looked at, in pixels. */
export const CHECKED_SIDE = 2448;

const latin = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * Tells a picture by its first bytes, whatever its name says.
 *
 * @param bytes at least its first 64
 * @param size of the whole file, in bytes
 * @throws PictureError `no-picture`, `video` or `too-large`
 */
export function refuseOtherThanPicture(bytes: Uint8Array, size = bytes.length): void {
  if (size > MOST_BYTES) throw new PictureError(isVideo(bytes) ? 'video' : 'too-large');
  if (isVideo(bytes)) throw new PictureError('video');
  if (!isPicture(bytes)) throw new PictureError('no-picture');
}

function isPicture(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xd8) return true;
  if (latin(bytes, 1, 4) === 'PNG' || latin(bytes, 0, 4) === 'GIF8') return true;
  if (latin(bytes, 0, 2) === 'BM') return true;
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return true;
  return latin(bytes, 4, 8) === 'ftyp' && /avi[fs]|hei[cx]|mif1/.test(latin(bytes, 8, 32));
}

function isVideo(bytes: Uint8Array): boolean {
  if (latin(bytes, 0, 4) === 'RIFF') return latin(bytes, 8, 12) === 'AVI ';
  if (bytes[0] === 0x1a && latin(bytes, 1, 2) === 'E' && bytes[2] === 0xdf) return true;
  return latin(bytes, 4, 8) === 'ftyp' && !isPicture(bytes);
}
