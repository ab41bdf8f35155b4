import { originOf } from '../../platforms/shared/press.ts';

/** What a user may choose as a picture; documents are none. Videos are taken so that they can be named. */
const PICTURE = /^(?:image|video)\/|^$/;
/** Addresses by which a page shows what it holds itself; nothing that a server sent. */
const OWN_ADDRESS = /^(?:blob:|data:image\/)/;
/** Icons, and pictures of people beside their names, are smaller, in pixels. */
export const LEAST_SIDE = 96;

interface PictureTakers {
  /** A file that the user has chosen, pasted or dropped at this place. */
  onFile(file: File, at: Element): void;
  /** A picture of the page's own making, which may be a file that no event has told of. */
  onPreview(image: HTMLImageElement): void;
}

/**
 * Hears of pictures on their way into a page: before the page does, without a change to anything of
 * it. A file input that was never in the document tells nobody but its page; such a file is first seen
 * as its preview.
 */
export function watchPictures({ onFile, onPreview }: PictureTakers, signal: AbortSignal): void {
  const take = (files: FileList | null | undefined, event: Event) => {
    const at = originOf(event);
    for (const file of at && files ? files : []) {
      if (at && PICTURE.test(file.type)) onFile(file, at);
    }
  };
  const options = { capture: true, passive: true, signal };
  const onChange = (event: Event) => {
    const input = originOf(event);
    if (input instanceof HTMLInputElement && input.type === 'file') take(input.files, event);
  };
  const onImage = ({ type, target }: Event) => {
    if (!(target instanceof HTMLImageElement) || !OWN_ADDRESS.test(target.src)) return;
    const side = Math.min(target.naturalWidth, target.naturalHeight);
    // A site's own policy may forbid it to show the picture, which goes out nevertheless.
    if (type === 'error' || side >= LEAST_SIDE) onPreview(target);
  };
  window.addEventListener('change', onChange, options);
  window.addEventListener('paste', (event) => take(event.clipboardData?.files, event), options);
  window.addEventListener('drop', (event) => take(event.dataTransfer?.files, event), options);
  // These go no higher than the image's document.
  document.addEventListener('load', onImage, options);
  document.addEventListener('error', onImage, options);
}
