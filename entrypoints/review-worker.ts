import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openLedger } from '../src/ledger/database.ts';
import { serveJobs } from '../src/review/serve-jobs.ts';
import { newPhotoHost } from '../src/vision/photo-host.ts';

/** Reads exports and judges them away from the page, so that the page stays quick. */
export default defineUnlistedScript(() => {
  serveJobs(globalThis as never, openLedger(), newPhotoHost().look);
});
