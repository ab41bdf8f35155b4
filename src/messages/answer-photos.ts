import * as z from 'zod';
import { type PhotoHost, SightError } from '../vision/photo-host.ts';
import { MOST_BYTES } from '../vision/picture-limits.ts';
import type { PictureChecks } from '../vision/worker-protocol.ts';
import { unpackPhoto } from './photo-bytes.ts';
import type { onMessage, SeenPhoto, TravellingPhoto } from './protocol.ts';
import { readMessage } from './read-message.ts';
import { RefusedMessage, type Sender } from './senders.ts';

const LONGEST = Math.ceil((MOST_BYTES * 4) / 3) + 4;
const MOST_WAITING = 8;

/** A photo as it travels. */
const photoSchema = z.object({
  base64: z.string().max(LONGEST),
  budgetMs: z.number().min(0).max(15_000),
  checks: z.object({ signs: z.boolean(), text: z.boolean() }),
});

/** How many photos wait may not be for a page to decide. */
export function answerPhotos(
  on: typeof onMessage,
  see: (photo: TravellingPhoto) => Promise<SeenPhoto>,
  isGuarded: (sender: Sender) => Promise<unknown>,
  chosen: () => Promise<PictureChecks | null>,
): void {
  let waiting = 0;
  on('seePhoto', async (message) => {
    await isGuarded(message.sender);
    const photo = readMessage(photoSchema, message.data);
    const on = await chosen();
    const checks = {
      signs: photo.checks.signs && on?.signs === true,
      text: photo.checks.text && on?.text === true,
    };
    if (!checks.signs && !checks.text) return { type: 'off' };
    if (waiting >= MOST_WAITING) throw new RefusedMessage('too many photos');
    waiting++;
    try {
      return await see({ ...photo, checks });
    } finally {
      waiting--;
    }
  });
}

/** Looks at a photo where workers are: Firefox's background, Chrome's offscreen document. */
export async function seeWith(
  host: PhotoHost,
  { base64, budgetMs, checks }: TravellingPhoto,
): Promise<SeenPhoto> {
  try {
    const picture = unpackPhoto(base64);
    return { type: 'sight', sight: await host.look({ picture, budgetMs, checks }) };
  } catch (error) {
    return { type: 'failed', code: error instanceof SightError ? error.code : 'broken' };
  }
}
