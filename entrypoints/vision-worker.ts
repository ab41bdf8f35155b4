import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePictures } from '../src/vision/serve-pictures.ts';

/** Looks at photos away from the page; it lives from the first photo until nobody asks any more. */
export default defineUnlistedScript(() => {
  servePictures(globalThis as never, new URL('/models/', location.href).href);
});
