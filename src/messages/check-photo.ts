import type { Activity, Context } from '../judge/types.ts';
import { pack } from '../lexicon/pack.ts';
import { assessPhoto, type PhotoVerdict } from '../vision/assess-photo.ts';
import { SightError } from '../vision/photo-host.ts';
import { MOST_BYTES } from '../vision/picture-limits.ts';
import { packPhoto } from './photo-bytes.ts';
import { sendMessage } from './protocol.ts';

/** The guard of a page waits for no more. */
const BUDGET = 1400;

/**
 * Checks the photo of an act that is about to be published, from a content script: the background
 * sees the hands, the judgement is made here. Null when the user has switched the check off.
 *
 * @throws SightError (rejects) when it cannot be looked at; whatever the browser rejects with when
 *   the background cannot be reached
 */
export async function checkPhoto(
  picture: Blob,
  activity: Activity,
  context: Context,
  ask: typeof askBackground = askBackground,
): Promise<PhotoVerdict | null> {
  if (picture.size > MOST_BYTES) throw new SightError('too-large');
  const answer = await ask({ base64: await packPhoto(picture), budgetMs: BUDGET });
  if (answer.type === 'off') return null;
  if (answer.type === 'failed') throw new SightError(answer.code);
  return assessPhoto(answer.sight.signs, activity, context, pack.gestures);
}

const askBackground = (photo: { base64: string; budgetMs: number }) =>
  sendMessage('seePhoto', photo);
