import type { Localized } from '../judge/types.ts';
import type { FoundHand } from './hands/find-hands.ts';
import { readSign, type Sign } from './hands/sign.ts';
import { rounded } from './rounded.ts';

/** One hand that shows a sign. */
export interface SeenSign {
  sign: Sign;
  hand: 'left' | 'right';
  /** In parts of the picture's width and height, 0..1. */
  box: { left: number; top: number; width: number; height: number };
  /** 0..1 */
  score: number;
}

/** What a sign looks like in words, and its entry in rules/gestures.yaml; null: no list names it. */
export const SIGN_WORDS: Readonly<Record<Sign, { gesture: string | null; name: Localized }>> = {
  one: { gesture: 'telunjuk', name: { id: 'pose angka satu', en: 'a one-finger pose' } },
  two: { gesture: 'v', name: { id: 'pose angka dua', en: 'a two-finger pose' } },
  three: { gesture: 'tiga-jari', name: { id: 'pose angka tiga', en: 'a three-finger pose' } },
  four: { gesture: 'empat-jari', name: { id: 'pose angka empat', en: 'a four-finger pose' } },
  palm: { gesture: 'lima-jari', name: { id: 'telapak terbuka', en: 'an open palm' } },
  'thumb-up': { gesture: 'jempol', name: { id: 'jempol ke atas', en: 'a thumb up' } },
  'thumb-down': { gesture: null, name: { id: 'jempol ke bawah', en: 'a thumb down' } },
  l: { gesture: 'jempol-telunjuk', name: { id: 'pose huruf L', en: 'an L pose' } },
  ok: { gesture: 'ok', name: { id: 'tanda OK', en: 'an OK sign' } },
  metal: { gesture: 'metal', name: { id: 'salam metal', en: 'a horns sign' } },
  call: { gesture: 'telepon', name: { id: 'pose telepon', en: 'a call-me pose' } },
};

/** The hands of a picture that show a sign, the surest first. */
export function signsOf(
  hands: readonly FoundHand[],
  { width, height }: { width: number; height: number },
): SeenSign[] {
  return hands
    .flatMap((hand) => {
      const read = readSign(hand);
      if (!read) return [];
      const xs = hand.points.map(({ x }) => x / width);
      const ys = hand.points.map(({ y }) => y / height);
      const [left, top] = [Math.max(0, Math.min(...xs)), Math.max(0, Math.min(...ys))];
      const box = {
        left: rounded(left),
        top: rounded(top),
        width: rounded(Math.min(1, Math.max(...xs)) - left),
        height: rounded(Math.min(1, Math.max(...ys)) - top),
      };
      return [{ ...read, hand: hand.hand, box }];
    })
    .sort((a, b) => b.score - a.score);
}
