import { pack } from '../lexicon/pack.ts';
import type { PackContest } from '../lexicon/pack-types.ts';
import { indonesianDay } from './indonesian-day.ts';
import type { ContestStage, Stage } from './types.ts';

/**
 * Every contest that runs on that Indonesian day (UTC+7) in that region, each with its own stage;
 * empty outside all stages.
 *
 * A province and the regencies in it count as one another's region: a regency's election concerns
 * its province's staff and the other way round. Without a region every running contest counts, since
 * the user may be anywhere. To judge support for a contestant elsewhere, ask with that contestant's
 * region: such support is still support.
 *
 * @param region BPS code, 2 digits for a province, 4 for a regency or city.
 */
export function stageAt(
  at: Date,
  region: string | null,
  calendar: readonly PackContest[] = pack.calendar,
): ContestStage[] {
  const day = indonesianDay(at);
  return calendar.flatMap((contest) => {
    if (region !== null && !isHeldIn(contest, region)) return [];
    const period = contest.periods.find(({ from, to }) => from <= day && day <= to);
    return period ? [{ contest: contest.id, stage: period.stage }] : [];
  });
}

/** Every contest of which any stage touches the calendar year of `at`, taken to be in `stage`. */
export function givenStage(
  stage: Stage,
  at: Date,
  calendar: readonly PackContest[] = pack.calendar,
): ContestStage[] {
  const year = indonesianDay(at).slice(0, 4);
  return calendar
    .filter(({ periods }) =>
      periods.some(({ from, to }) => from.slice(0, 4) <= year && year <= to.slice(0, 4)),
    )
    .map(({ id }) => ({ contest: id, stage }));
}

function isHeldIn({ regions, except }: PackContest, region: string): boolean {
  if (except?.some((code) => region.startsWith(code))) return false;
  return regions.some((code) => code === '*' || region.startsWith(code) || code.startsWith(region));
}
