/** Files reach a page by these events; jsdom has no way to fill them in. */
export function give(at: Element, how: 'change' | 'paste' | 'drop', files: readonly File[]): void {
  const event = new Event(how, { bubbles: true, composed: true });
  if (how === 'change') Object.defineProperty(at, 'files', { value: files, configurable: true });
  if (how === 'paste') Object.assign(event, { clipboardData: { files } });
  if (how === 'drop') Object.assign(event, { dataTransfer: { files } });
  at.dispatchEvent(event);
}

export const photo = (name = 'foto.jpg', type = 'image/jpeg') => new File(['x'], name, { type });

/** An image of the page that has just been drawn, or could not be. */
export function showImage(
  around: Element,
  src: string,
  side = 400,
  type: 'load' | 'error' = 'load',
): HTMLImageElement {
  const image = document.createElement('img');
  Object.defineProperties(image, {
    src: { value: src },
    naturalWidth: { value: side },
    naturalHeight: { value: side },
  });
  around.append(image);
  image.dispatchEvent(new Event(type));
  return image;
}
