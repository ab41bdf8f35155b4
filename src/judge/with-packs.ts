import { extendLexicon, type PhrasePattern } from '../lexicon/lexicon.ts';
import { nameForm } from '../lexicon/name-class.ts';
import { openNames } from '../lexicon/names.ts';
import { parsePattern } from '../lexicon/parse-pattern.ts';
import type { RulePack, RulePackPhrase } from '../lexicon/rule-pack.ts';
import { indonesianDay } from './indonesian-day.ts';
import type { Knowledge } from './knowledge.ts';

/** A context sees few sets: that of today and those of the days that a review goes through. */
const MOST_OPEN = 4;
const opened = new WeakMap<Knowledge, Map<string, Knowledge>>();

/** The shipped knowledge with what the packs add for acts of that moment; each set is opened once. */
export function withPacks(shipped: Knowledge, packs: readonly RulePack[], at: Date): Knowledge {
  const day = indonesianDay(at);
  const version = versionWith(shipped.version, packs);
  const active = packs.filter(({ from, to }) => from <= day && day <= to);
  const key = `${version} ${active.map(({ digest }) => digest).join()}`;
  const known = opened.get(shipped) ?? new Map<string, Knowledge>();
  opened.set(shipped, known);
  let knowledge = known.get(key);
  if (!knowledge) {
    knowledge = { ...(active.length > 0 ? extended(shipped, active) : shipped), version };
    if (known.size >= MOST_OPEN) known.clear();
    known.set(key, knowledge);
  }
  return knowledge;
}

/** What a verdict says that it was judged by: the rule data, and the packs beside it. */
export function versionWith(shipped: string, packs: readonly Pick<RulePack, 'digest'>[]): string {
  const added = packs.map(({ digest }) => digest.slice(0, 8)).sort();
  return [shipped, ...added].join('+');
}

function extended(shipped: Knowledge, packs: readonly RulePack[]): Knowledge {
  const names = openNames({ names: packs.flatMap((pack) => pack.names), pairTables: [] });
  const phrases = packs.flatMap((pack) => pack.phrases);
  const contestants = packs.flatMap((pack) => pack.contestants);
  return {
    ...shipped,
    lexicon: extendLexicon(shipped.lexicon, {
      names: names.map(nameForm),
      patterns: phrases.flatMap(patternOf),
    }),
    phrases: {
      ...shipped.phrases,
      ...Object.fromEntries(
        phrases.map(({ entry, evidence, strength }) => [entry, { evidence, strength }]),
      ),
    },
    contestants: new Map([
      ...shipped.contestants,
      ...contestants.map((one) => [one.id, one] as const),
    ]),
  };
}

/** A pattern that does not parse any more is left out: the others, and the guard, must go on. */
function patternOf({ entry, evidence, pattern }: RulePackPhrase): PhrasePattern[] {
  try {
    return [{ entry, class: evidence, elements: parsePattern(pattern) }];
  } catch {
    return [];
  }
}
