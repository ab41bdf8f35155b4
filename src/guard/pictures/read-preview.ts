/** The longer side to which a preview is read, in pixels; previews are seldom larger. */
const MOST_SIDE = 1600;

/**
 * The picture that a page shows from its own memory, as a JPEG.
 *
 * @throws DOMException (rejects) when it has been taken away or may not be read
 */
export async function readPreview(image: HTMLImageElement): Promise<Blob> {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, MOST_SIDE / Math.max(naturalWidth, naturalHeight));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(naturalWidth * scale)),
    Math.max(1, Math.round(naturalHeight * scale)),
  );
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
}
