import { assess } from '../judge/assess.ts';
import { contextOf, type UserChoices } from '../judge/context-of.ts';
import type { Verdict } from '../judge/types.ts';

/**
 * Judges a text as a post of the user's own at this moment. Allowances are left out: who asks for a
 * check wants to know what the rules say.
 */
export function judgeOwnText(text: string, user: UserChoices, now: Date): Verdict {
  return assess(
    { kind: 'post', platform: 'x', at: null, text },
    contextOf({ ...user, allow: [] }, now),
  );
}
