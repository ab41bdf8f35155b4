/**
 * The file behind a picture that a page shows from its own memory, where it can still be had, else what
 * is shown, as a JPEG. Asks no server: the address is a `blob:` or `data:` one.
 *
 * @throws DOMException (rejects) when it has been taken away
 */
export async function readPreview(image: HTMLImageElement): Promise<Blob> {
  try {
    // Begun at once: many pages take the address back as soon as it is shown.
    return await (await fetch(image.src)).blob();
  } catch {
    const { naturalWidth, naturalHeight } = image;
    const canvas = new OffscreenCanvas(naturalWidth, naturalHeight);
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
  }
}
