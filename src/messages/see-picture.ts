import { SightError } from '../vision/photo-host.ts';
import { MOST_BYTES } from '../vision/picture-limits.ts';
import type { PictureChecks, Sight } from '../vision/worker-protocol.ts';
import { packPhoto } from './photo-bytes.ts';
import { type SeenPhoto, sendMessage, type TravellingPhoto } from './protocol.ts';

/** They begin when a picture is chosen, long before it is published (ms). */
const HANDS_BUDGET = 4000;
/** A slow machine needs a second for each line of a poster. */
const WORDS_BUDGET = 8000;

/**
 * Has the background look at a picture that is about to be published, from a content script. Null when
 * the user has switched the checks off. What is quick comes first: near hands, then words, then whoever
 * stands far behind.
 *
 * @param onPart told of what has been seen before the look is over
 * @throws SightError (rejects) when it cannot be looked at; whatever the browser rejects with when
 *   the background cannot be reached
 */
export async function seePicture(
  picture: Blob,
  checks: PictureChecks,
  onPart: (sight: Sight) => void,
  ask: typeof askBackground = askBackground,
): Promise<Sight | null> {
  if (picture.size > MOST_BYTES) throw new SightError('too-large');
  const base64 = await packPhoto(picture);
  const look = async (wanted: PictureChecks, budgetMs: number) =>
    sightOf(await ask({ base64, budgetMs, checks: wanted }));
  const near = checks.signs ? await look({ signs: true, text: false }, 0) : null;
  if (near) onPart(near);
  const words = checks.text ? await look({ signs: false, text: true }, WORDS_BUDGET) : null;
  const both = near && words ? joined(near, words) : (near ?? words);
  if (!near || near.finished) return both;
  if (both) onPart(both);
  const far = await look({ signs: true, text: false }, HANDS_BUDGET);
  return far && words ? joined(far, words) : far;
}

function sightOf(answer: SeenPhoto): Sight | null {
  if (answer.type === 'off') return null;
  if (answer.type === 'failed') throw new SightError(answer.code);
  return answer.sight;
}

/** The hands of one look and the words of the other. */
function joined(hands: Sight, words: Sight): Sight {
  return {
    ...hands,
    text: words.text,
    finished: hands.finished && words.finished,
    milliseconds: hands.milliseconds + words.milliseconds,
  };
}

const askBackground = (photo: TravellingPhoto) => sendMessage('seePhoto', photo);
