import { defineContentScript } from 'wxt/utils/define-content-script';
import { platforms } from '../../src/platforms/index.ts';
import { guardPage } from '../guard.content/guard-page.ts';

/** Frames that publish, and no others: a site's buttons on foreign pages cost nothing. */
export default defineContentScript({
  matches: platforms.flatMap(({ frames = [] }) => frames),
  allFrames: true,
  runAt: 'document_start',
  main: ({ signal }) => {
    // The same page opened by itself has the other script.
    if (window !== window.top) guardPage(signal);
  },
});
