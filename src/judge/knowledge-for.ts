import { momentOf } from './examine.ts';
import type { Knowledge } from './knowledge.ts';
import { withOwnWords } from './own-words.ts';
import type { Activity, Context } from './types.ts';
import { withPacks } from './with-packs.ts';

/** What an act is judged by: the rule data, the packs of its day and the user's own words. */
export function knowledgeFor(activity: Activity, context: Context, shipped: Knowledge): Knowledge {
  const { packs = [], own } = context;
  const base = packs.length > 0 ? withPacks(shipped, packs, momentOf(activity, context)) : shipped;
  return own ? withOwnWords(base, own) : base;
}
