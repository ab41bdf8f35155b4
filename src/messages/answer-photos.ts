import * as z from 'zod';
import { type PhotoHost, SightError } from '../vision/photo-host.ts';
import { MOST_BYTES } from '../vision/picture-limits.ts';
import { unpackPhoto } from './photo-bytes.ts';
import type { onMessage, SeenPhoto } from './protocol.ts';
import { readMessage } from './read-message.ts';
import { RefusedMessage, type Sender } from './senders.ts';

const LONGEST = Math.ceil((MOST_BYTES * 4) / 3) + 4;
const MOST_WAITING = 8;

/** A photo as it travels. */
const photoSchema = z.object({
  base64: z.string().max(LONGEST),
  budgetMs: z.number().min(0).max(15_000),
});

/** How many photos wait may not be for a page to decide. */
export function answerPhotos(
  on: typeof onMessage,
  see: (photo: z.infer<typeof photoSchema>) => Promise<SeenPhoto>,
  isGuarded: (sender: Sender) => Promise<unknown>,
  isOn: () => Promise<boolean>,
): void {
  let waiting = 0;
  on('seePhoto', async (message) => {
    await isGuarded(message.sender);
    if (!(await isOn())) return { type: 'off' };
    const photo = readMessage(photoSchema, message.data);
    if (waiting >= MOST_WAITING) throw new RefusedMessage('too many photos');
    waiting++;
    try {
      return await see(photo);
    } finally {
      waiting--;
    }
  });
}

/** Looks at a photo where workers are: Firefox's background, Chrome's offscreen document. */
export async function seeWith(
  host: PhotoHost,
  { base64, budgetMs }: { base64: string; budgetMs: number },
): Promise<SeenPhoto> {
  try {
    return { type: 'sight', sight: await host.look({ picture: unpackPhoto(base64), budgetMs }) };
  } catch (error) {
    return { type: 'failed', code: error instanceof SightError ? error.code : 'broken' };
  }
}
