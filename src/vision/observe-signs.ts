import type { ContestStage, Localized } from '../judge/types.ts';
import type { PackContestant, PackGesture } from '../lexicon/pack-types.ts';
import type { Sign } from './hands/sign.ts';
import { type SeenSign, SIGN_WORDS } from './seen-sign.ts';

/** One kind of sign in a picture. */
export interface Observation {
  sign: Sign;
  /** Id in rules/gestures.yaml. */
  gesture: string;
  /** How many hands show it. */
  hands: number;
  /** Could be read as a ballot number of a contest that is running; else it is a hint at most. */
  matters: boolean;
  /** "3 tangan tampak seperti pose angka dua." */
  text: Localized;
}

interface Running {
  contestants: readonly PackContestant[];
  running: readonly ContestStage[];
  /** BPS code of the user; null: anywhere. */
  region: string | null;
  /** The user wants to hear of the clearest alone: signs that several people show. */
  calm: boolean;
}

/** Gathers the signs that the lists of BKN and Bawaslu name, and says which of them may matter. */
export function observeSigns(
  signs: readonly SeenSign[],
  gestures: readonly PackGesture[],
  contests: Running,
): Observation[] {
  const counts = new Map<Sign, number>();
  for (const { sign } of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts]
    .flatMap(([sign, hands]) => {
      const gesture = gestures.find(({ id }) => id === SIGN_WORDS[sign].gesture);
      if (!gesture || gesture.allowed) return [];
      const matters =
        // Half of all people who wave show an open palm.
        sign !== 'palm' && (!contests.calm || hands > 1) && isBallotNumber(gesture, contests);
      return [{ sign, gesture: gesture.id, hands, matters, text: textOf(sign, hands) }];
    })
    .sort((a, b) => Number(b.matters) - Number(a.matters) || b.hands - a.hands);
}

/**
 * Whether a number that the gesture stands for is on the ballot of a running contest. While a contest
 * has no numbers yet, or we know none of it, every listed gesture counts: the lists ask for caution.
 */
function isBallotNumber({ numbers }: PackGesture, contests: Running): boolean {
  return contests.running.some(({ contest }) => {
    const known = contests.contestants.flatMap((one) => numberIn(one, contest, contests.region));
    return known.length === 0 || numbers.some((number) => known.includes(number));
  });
}

function numberIn(one: PackContestant, contest: string, region: string | null): number[] {
  const number = one.numbers?.[contest] ?? (one.contest === contest ? one.number : undefined);
  return number !== undefined && isNear(one.region, region) ? [number] : [];
}

/** A province and its regencies concern each other, as in `stageAt`. */
function isNear(place: string | undefined, region: string | null): boolean {
  if (!place || !region) return true;
  return region.startsWith(place) || place.startsWith(region);
}

function textOf(sign: Sign, hands: number): Localized {
  const { name } = SIGN_WORDS[sign];
  return hands === 1
    ? { id: `Tampak seperti ${name.id}.`, en: `Looks like ${name.en}.` }
    : {
        id: `${hands} tangan tampak seperti ${name.id}.`,
        en: `${hands} hands look like ${name.en}.`,
      };
}
