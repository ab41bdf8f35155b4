import type { Activity } from '../../judge/types.ts';
import { type Checked, check } from '../check.ts';
import type { GuardPorts, SeenPicture } from '../ports.ts';
import type { ChosenPicture } from './picture-basket.ts';

/** Longest time that an act waits for the look at its pictures (ms). */
const PICTURE_WAIT = 1500;
const LEVELS = ['aman', 'waspada', 'bahaya'];

export type CheckedWithPictures = Checked & {
  /** The picture that the verdict is about; null: none, or the words alone. */
  picture: SeenPicture | null;
};

/**
 * Judges an act with what has been seen in its pictures until now; the picture that weighs most
 * decides. When nothing is found, but something could not be looked at, the act counts as unchecked.
 */
export function checkWithPictures(
  activity: Activity,
  pictures: readonly ChosenPicture[],
  { judge, judgePicture }: Pick<GuardPorts, 'judge' | 'judgePicture'>,
): CheckedWithPictures {
  let worst: CheckedWithPictures = { ...check(activity, judge), picture: null };
  if (worst.unchecked) return worst;
  for (const { picture, looked } of pictures) {
    const sight = 'sight' in looked ? looked.sight : undefined;
    if (!sight || !picture) continue;
    const found = check(activity, (it) => judgePicture(it, sight));
    if (found.unchecked) return { ...found, picture: null };
    const { verdict } = found;
    if (weightOf(verdict) <= weightOf(worst.verdict)) continue;
    const said = verdict.observations.filter(({ matters }) => matters).map(({ text }) => text);
    worst = {
      verdict,
      unchecked: null,
      picture: { picture, sight, said, telling: verdict.telling },
    };
  }
  if (worst.verdict?.level !== 'aman') return worst;
  for (const { looked } of pictures) {
    if (looked.type === 'failed') return unchecked(looked.unchecked);
    if (looked.type === 'looking') return unchecked('slow');
  }
  return worst;
}

/** Waits until all have been looked at, but no longer than an act may wait. */
export function waitForLooks(pictures: readonly ChosenPicture[]): Promise<unknown> {
  const late = new Promise((done) => setTimeout(done, PICTURE_WAIT));
  return Promise.race([late, Promise.all(pictures.map(({ done }) => done))]);
}

function unchecked(reason: NonNullable<Checked['unchecked']>): CheckedWithPictures {
  return { verdict: null, unchecked: reason, picture: null };
}

function weightOf(verdict: Checked['verdict']): number {
  return verdict ? LEVELS.indexOf(verdict.level) * 10 + verdict.score : 0;
}
