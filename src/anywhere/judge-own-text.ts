import { assess } from '../judge/assess.ts';
import { stageAt } from '../judge/stage.ts';
import type { Verdict } from '../judge/types.ts';
import type { Settings } from '../settings/schema.ts';

/**
 * Judges a text as a post of the user's own at this moment. Allowances are left out: who asks for a
 * check wants to know what the rules say.
 */
export function judgeOwnText(
  text: string,
  { profile, sensitivity, own, packs }: Pick<Settings, 'profile' | 'sensitivity' | 'own' | 'packs'>,
  now: Date,
): Verdict {
  return assess(
    { kind: 'post', platform: 'x', at: null, text },
    { now, stage: stageAt, profile, allow: [], sensitivity, own, packs },
  );
}
