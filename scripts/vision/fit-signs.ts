import type { FoundHand } from '../../src/vision/hands/find-hands.ts';
import {
  FINGER_ROOTS,
  fingerFeatures,
  thumbFeatures,
} from '../../src/vision/hands/finger-features.ts';
import type { Sign, SignWeights } from '../../src/vision/hands/sign.ts';
import { fitLogistic } from './fit-logistic.ts';
import { handsAt } from './hands-at.ts';
import type { LabelledPhoto } from './photo-set.ts';

/** A labelled photo and the hands that were found in it. */
export interface ReadPhoto extends LabelledPhoto {
  hands: FoundHand[];
}

export const FOLDS = 5;

/** Outstretched fingers, thumb first, of signs that are made in one way only. */
const FINGERS: Readonly<Partial<Record<Sign | 'fist', string>>> = {
  fist: '00000',
  one: '01000',
  two: '01100',
  four: '01111',
  palm: '11111',
};
/** Three in the sign language of these photos: with the thumb. */
const DIGIT_THREE = '11100';

/** On which side of the folds a photo is, by its sitting: what resembles it is there too. */
export function foldOf({ sitting }: LabelledPhoto): number {
  let sum = 0;
  for (const letter of sitting) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum % FOLDS;
}

/** Fits both models on the hands whose outstretched fingers are known from their label. */
export function fitSigns(photos: readonly ReadPhoto[]): SignWeights {
  const samples = photos.flatMap(samplesOf);
  const eachFinger = samples.flatMap(({ hand, fingers }) =>
    FINGER_ROOTS.slice(1).map((root, index) => ({
      features: fingerFeatures(hand, root),
      open: fingers[index + 1] === '1',
    })),
  );
  return {
    thumb: fitLogistic(
      samples.map(({ hand }) => thumbFeatures(hand)),
      samples.map(({ fingers }) => fingers[0] === '1'),
    ),
    finger: fitLogistic(
      eachFinger.map(({ features }) => features),
      eachFinger.map(({ open }) => open),
    ),
  };
}

function samplesOf(photo: ReadPhoto): { hand: FoundHand; fingers: string }[] {
  if (photo.set !== 'hands' && photo.set !== 'sign-digits') return [];
  return photo.labels.flatMap((label) => {
    const [hand] = handsAt(photo.hands, label);
    const fingers =
      label.sign === 'three' && photo.set === 'sign-digits'
        ? DIGIT_THREE
        : FINGERS[label.sign ?? 'fist'];
    return hand && fingers ? [{ hand, fingers }] : [];
  });
}
