import { SightError } from '../vision/photo-host.ts';
import { MOST_BYTES } from '../vision/picture-limits.ts';
import type { Sight } from '../vision/worker-protocol.ts';
import { packPhoto } from './photo-bytes.ts';
import { sendMessage } from './protocol.ts';

/** It begins when a picture is chosen, long before it is published. */
const BUDGET = 4000;

/**
 * Has the background look at a picture that is about to be published, from a content script. Null when
 * the user has switched the check off.
 *
 * @throws SightError (rejects) when it cannot be looked at; whatever the browser rejects with when
 *   the background cannot be reached
 */
export async function seePicture(
  picture: Blob,
  ask: typeof askBackground = askBackground,
): Promise<Sight | null> {
  if (picture.size > MOST_BYTES) throw new SightError('too-large');
  const answer = await ask({ base64: await packPhoto(picture), budgetMs: BUDGET });
  if (answer.type === 'off') return null;
  if (answer.type === 'failed') throw new SightError(answer.code);
  return answer.sight;
}

const askBackground = (photo: { base64: string; budgetMs: number }) =>
  sendMessage('seePhoto', photo);
