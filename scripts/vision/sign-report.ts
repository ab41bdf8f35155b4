import { readSign, type Sign, type SignWeights } from '../../src/vision/hands/sign.ts';
import { foldOf, type ReadPhoto } from './fit-signs.ts';
import fitted from './fold-weights.json' with { type: 'json' };
import { handsAt } from './hands-at.ts';

export interface SignCounts {
  shown: number;
  right: number;
  wrong: number;
  /** Fists, and how many of them were given a sign. */
  fists: { shown: number; flagged: number };
  /** Hands that do something else, such as grabbing. */
  others: { shown: number; flagged: number };
  /** File and sign of each that was missed or wrong. */
  misses: string[];
}

/** Three fingers may be held as an OK; both stand for 3 (rules/gestures.yaml). */
const ALIKE: Readonly<Partial<Record<Sign, Sign>>> = { three: 'ok' };

/** Counts, hand by hand, whether the sign of the label was read. */
export function countSigns(photos: readonly ReadPhoto[]): SignCounts {
  const counts: SignCounts = { shown: 0, right: 0, wrong: 0, ...noSigns(), misses: [] };
  for (const photo of photos) {
    const weights = weightsFor(photo);
    for (const label of photo.labels) {
      const seen = handsAt(photo.hands, label).flatMap(
        (hand) => readSign(hand, weights)?.sign ?? [],
      );
      const name = photo.path.split('/').slice(-2).join('/');
      if (label.sign === null) {
        const kind = photo.set === 'hands' || name.includes('fist') ? counts.fists : counts.others;
        kind.shown++;
        if (seen.some((sign) => sign !== 'palm')) {
          kind.flagged++;
          counts.misses.push(`${name} (-) ${seen.join(',')}`);
        }
        continue;
      }
      const wanted = [label.sign, ALIKE[label.sign]];
      counts.shown++;
      if (seen.some((sign) => wanted.includes(sign))) counts.right++;
      else {
        if (seen.length > 0) counts.wrong++;
        counts.misses.push(`${name} (${label.sign}) ${seen.join(',') || '-'}`);
      }
    }
  }
  return counts;
}

const noSigns = () => ({ fists: { shown: 0, flagged: 0 }, others: { shown: 0, flagged: 0 } });

/** A photo that was learnt from is judged by the models of the fold that did not see it, any other by what ships. */
function weightsFor(photo: ReadPhoto): SignWeights | undefined {
  const name = photo.path.split('/').at(-1) as string;
  return name in fitted.photos ? fitted.folds[foldOf(photo)] : undefined;
}
