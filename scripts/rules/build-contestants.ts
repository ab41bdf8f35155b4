import { foldName } from '../../src/lexicon/name-forms.ts';
import type { PackNameLine, PackPairLine, PackPairTable } from '../../src/lexicon/pack-types.ts';
import { CLASS_OF_KIND, NO_END, newContestant } from '../../src/packs/contestant.ts';
import { nameLines } from '../../src/packs/name-lines.ts';
import type { RuleData } from './load-rules.ts';
import type { ContestEntry } from './schema-contest.ts';

/** Contestants and all their listed names, those that add to the pairs of the table included. */
export function buildContestants(data: RuleData) {
  const contests = new Map(data.contests.map(({ value }) => [value.id, value]));
  const contestants = data.contestants.map(({ value }) =>
    newContestant(
      value,
      value.contest ? daysOf(contests.get(value.contest) as ContestEntry) : null,
    ),
  );
  const names = data.contestants.flatMap(({ value }) =>
    nameLines(value.id, CLASS_OF_KIND[value.kind], value),
  );
  const ofPairs = data.pairWords.flatMap(({ value }) => nameLines(value.id, 'person', value));
  return { contestants, names: [...names, ...ofPairs, ...aliasLines(data)] };
}

/** Call names that KPU's list gives: several words are a name, one word may be anything. */
function aliasLines({ pairTable }: RuleData): PackNameLine[] {
  if (!pairTable) return [];
  const { contest, aliases } = pairTable.value;
  return aliases.map(([region, number, alias]) => {
    const form = foldName(alias);
    const entry = `${contest}/${region}-${number}`;
    return form.includes(' ') ? ['person', form, entry] : ['person', form, entry, 1];
  });
}

/** The table of pairs, as it is but for those that won. */
export function buildPairTable({ pairTable, pairWords, contests }: RuleData): PackPairTable | null {
  const contest = contests.find(({ value }) => value.id === pairTable?.value.contest);
  if (!pairTable || !contest) return null;
  const won = new Set(pairWords.filter(({ value }) => value.won).map(({ value }) => value.id));
  const { from, to } = daysOf(contest.value);
  return {
    contest: contest.value.id,
    from,
    to,
    inauguration: to,
    commonParts: pairTable.value.commonParts,
    pairs: pairTable.value.pairs.map(
      ([region, number, head, deputy]): PackPairLine =>
        won.has(`${contest.value.id}/${region}-${number}`)
          ? [region, number, head, deputy, 1]
          : [region, number, head, deputy],
    ),
  };
}

function daysOf({ periods }: ContestEntry): { from: string; to: string } {
  return { from: periods[0]?.from ?? '', to: periods.at(-1)?.to ?? NO_END };
}
