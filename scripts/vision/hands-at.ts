import type { FoundHand } from '../../src/vision/hands/find-hands.ts';
import type { Label } from './photo-set.ts';

const AROUND = 20;

/** The hands that a label may speak of, the surest first. */
export function handsAt(hands: readonly FoundHand[], { box }: Label): FoundHand[] {
  return hands
    .filter(({ points: { 9: middle } }) => {
      if (!box) return true;
      return (
        middle !== undefined &&
        middle.x > box.left - AROUND &&
        middle.x < box.right + AROUND &&
        middle.y > box.top - AROUND &&
        middle.y < box.bottom + AROUND
      );
    })
    .sort((a, b) => b.presence - a.presence);
}
