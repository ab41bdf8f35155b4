import type { PackContestant } from '../lexicon/pack-types.ts';
import type { TextEvidence } from './evidence.ts';
import { indonesianDay } from './indonesian-day.ts';

/** Before an office: its holder is a civil servant who stands for nothing (X8 of the facts). A `plt` may be a candidate. */
const ACTING: ReadonlySet<string> = new Set(['pj', 'pjs', 'penjabat']);

/**
 * Whether a text that names no contestant speaks of acting governors, regents or mayors only, and of no contest:
 * good wishes for one are no support for a candidate.
 */
export function speaksOfActing({ contestants, reading }: TextEvidence): boolean {
  const offices = reading.matches.filter((match) => match.class === 'office');
  return (
    contestants.size === 0 &&
    offices.length > 0 &&
    offices.every(({ from }) => ACTING.has(reading.tokens[from - 1]?.form ?? '')) &&
    !reading.matches.some((match) => match.class === 'contest')
  );
}

/**
 * Whether a text names only winners who are in office, in words of their duty: an official who opens
 * a bridge is not a candidate (NV6, NV9 of the facts). What is said outright is for the caller to weigh.
 *
 * @param contestants of the pack, by id
 */
export function speaksOfDuty(
  { contestants, reading }: TextEvidence,
  pack: ReadonlyMap<string, PackContestant>,
  at: Date,
): boolean {
  if (contestants.size === 0 || !reading.matches.some((match) => match.class === 'duty')) {
    return false;
  }
  const day = indonesianDay(at);
  const places = new Map<number, boolean>();
  for (const { from, entry } of contestants) {
    const office = pack.get(entry)?.office;
    const serves = office !== undefined && office.from <= day && (!office.to || day <= office.to);
    places.set(from, serves || (places.get(from) ?? false));
  }
  return [...places.values()].every(Boolean);
}
