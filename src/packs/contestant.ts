import type { NameClass, PackContestant } from '../lexicon/pack-types.ts';
import type { ContestantEntry } from './contestant-schema.ts';

/** The last day of what has no end. */
export const NO_END = '9999-12-31';

/** How the names of a contestant are looked for. */
export const CLASS_OF_KIND: Readonly<Record<ContestantEntry['kind'], NameClass>> = {
  pair: 'person',
  party: 'party',
  figure: 'figure',
  camp: 'person',
};

/** An entry as the pack has it. @param days first and last day of its contest; null without one. */
export function newContestant(
  entry: ContestantEntry,
  days: { from: string; to: string } | null,
): PackContestant {
  const { id, kind, label, contest, region, number, numbers, party, office } = entry;
  return {
    id,
    kind,
    label,
    ...(contest && { contest }),
    ...(region && { region }),
    ...(number && { number }),
    ...(numbers && { numbers }),
    from: entry.from ?? days?.from ?? '',
    to: entry.to ?? days?.to ?? NO_END,
    ...(party && { party }),
    ...(office && {
      office: { title: office.title, from: office.from, ...(office.to && { to: office.to }) },
    }),
  };
}
