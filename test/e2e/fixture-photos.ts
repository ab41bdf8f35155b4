import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Photos that we did not take and do not ship. */
export const PHOTOS = resolve(import.meta.dirname, '../../../shared/fixtures/photos');
export const TWO_FINGERS = join(PHOTOS, 'gestures/goog_victory.jpg');
export const FIST = join(PHOTOS, 'hagrid/fist.jpg');
export const GROUP = join(PHOTOS, 'no-gesture/group-2.jpg');

/** Whether this machine lacks them; the tests that need them are skipped then. */
export const arePhotosMissing = ![TWO_FINGERS, FIST, GROUP].every((path) => existsSync(path));
if (arePhotosMissing) console.info(`skipped: no photos in ${PHOTOS}`);
