import { isVisible } from '../../platforms/shared/visibility.ts';
import type { Act, Composer, Platform } from '../../platforms/types.ts';
import { LEAST_SIDE } from './picture-events.ts';

const DIALOG = '[role="dialog"], dialog, [aria-modal="true"]';
/** What stands between a composer and what others have written. */
const FOREIGN = 'article, [role="article"], [role="feed"], [role="row"], [role="listitem"]';
/** What a picture may be shown by. */
const SHOWING = 'img, canvas, video, [style*="blob:"]';
/** How far above its editor a composer shows its pictures. */
const NEAR_STEPS = 5;
const EDITABLE = 'textarea, [contenteditable="true"]';
/** How far above a picture's place its composer's editor may be found. */
const MOST_STEPS = 10;
/** Acts that a picture can go out with. */
const CARRIERS: ReadonlySet<Act['kind']> = new Set([
  'post',
  'comment',
  'reply',
  'share',
  'quote',
  'profile',
]);

/** Where a picture was chosen: in a dialog, else beside some editors, else anywhere on the page. */
export interface PictureHome {
  dialog: Element | null;
  editors: readonly HTMLElement[];
  /** What goes out from those editors goes out without it. */
  elsewhere: boolean;
}

export function homeOf(at: Element, platform: Platform): PictureHome {
  const dialog = at.closest(DIALOG);
  const editors = dialog ? [] : (composerNear(at, platform)?.editors ?? []);
  return { dialog, editors, elsewhere: platform.opensPictures ?? false };
}

/** Whether the composer in which the picture was chosen has been closed. */
export function isHomeGone({ dialog }: PictureHome): boolean {
  // Facebook keeps closed dialogs in the page, out of sight.
  return dialog !== null && !(dialog.isConnected && isVisible(dialog));
}

/** Whether a composer still shows any picture; a person may have taken out what was chosen. */
export function showsPicture({ dialog, editors: [editor] }: PictureHome): boolean {
  let around = dialog ?? editor;
  for (let step = 0; !dialog && around?.parentElement && step < NEAR_STEPS; step++) {
    around = around.parentElement;
  }
  return [...(around ?? document).querySelectorAll(SHOWING)].some(
    (one) => !(one instanceof HTMLImageElement && one.naturalWidth < LEAST_SIDE) && isVisible(one),
  );
}

/** Whether an act publishes what was chosen there. */
export function publishesFrom({ dialog, editors, elsewhere }: PictureHome, act: Act): boolean {
  if (!CARRIERS.has(act.kind)) return false;
  if (dialog) return dialog.contains(act.control);
  const isHere = act.editors.some((one) => editors.includes(one));
  if (elsewhere) return !isHere;
  if (isHere) return true;
  // A second composer that is open at once has its own pictures.
  return !editors.some((one) => one.isConnected && isVisible(one));
}

/** Whether a page's own picture stands in a composer, and is not one that it shows of others. */
export function isInComposer(image: Element, platform: Platform): boolean {
  if (image.closest(FOREIGN)) return false;
  if (image.closest(DIALOG)) return true;
  return near(image, platform)?.around.querySelector(FOREIGN) === null;
}

/** The composer in which something stands that is no editor; null where none is near. */
export function composerNear(at: Element, platform: Platform): Composer | null {
  return near(at, platform)?.composer ?? null;
}

function near(at: Element, platform: Platform): { composer: Composer; around: Element } | null {
  let around: Element | null = at;
  for (let step = 0; around && around !== document.body && step < MOST_STEPS; step++) {
    for (const editable of [around, ...around.querySelectorAll(EDITABLE)]) {
      const composer = platform.composerOf(editable);
      if (composer && composer.editors.length > 0) return { composer, around };
    }
    around = around.parentElement;
  }
  return null;
}
