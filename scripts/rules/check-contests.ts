import { blame } from './blame.ts';
import type { RuleData } from './load-rules.ts';
import type { Problem } from './problem.ts';

/** Finds periods in the wrong order, and contestants of contests, regions and parties that are not there. */
export function checkContests(data: RuleData, problems: Problem[]): void {
  const contests = new Set(data.contests.map(({ value }) => value.id));
  const regions = new Set(data.regions.map(({ value }) => value.code));
  for (const contest of data.contests) {
    checkPeriods(contest, problems);
    for (const field of ['regions', 'except'] as const) {
      for (const [index, region] of (contest.value[field] ?? []).entries()) {
        if (region === '*' || regions.has(region)) continue;
        blame(problems, contest, `there is no region ${region}`, [field, index]);
      }
    }
  }
  checkContestants(data, contests, regions, problems);
  checkPairTable(data, contests, regions, problems);
}

function checkPeriods(contest: RuleData['contests'][number], problems: Problem[]): void {
  let last = '';
  for (const [index, { stage, from, to }] of contest.value.periods.entries()) {
    const path = ['periods', index];
    if (to < from) blame(problems, contest, `${stage} ends on ${to}, before it begins`, path);
    if (from <= last) {
      blame(problems, contest, `${stage} from ${from} overlaps the period to ${last}`, path);
    }
    last = to;
  }
}

function checkContestants(
  { contestants }: RuleData,
  contests: Set<string>,
  regions: Set<string>,
  problems: Problem[],
): void {
  const ids = new Set(contestants.map(({ value }) => value.id));
  for (const entry of contestants) {
    const { contest, region, numbers, party, from } = entry.value;
    if (contest && !contests.has(contest)) {
      blame(problems, entry, `there is no contest ${contest}`, ['contest']);
    }
    for (const id of Object.keys(numbers ?? {})) {
      if (!contests.has(id)) blame(problems, entry, `there is no contest ${id}`, ['numbers', id]);
    }
    if (region && !regions.has(region)) {
      blame(problems, entry, `there is no region ${region}`, ['region']);
    }
    if (party && !ids.has(party)) blame(problems, entry, `there is no party ${party}`, ['party']);
    if (!contest && !from) blame(problems, entry, 'give a contest or the first day (from)');
  }
}

function checkPairTable(
  { pairTable, pairWords }: RuleData,
  contests: Set<string>,
  regions: Set<string>,
  problems: Problem[],
): void {
  if (!pairTable) return;
  const { contest, pairs, aliases } = pairTable.value;
  if (!contests.has(contest)) {
    blame(problems, pairTable, `there is no contest ${contest}`, ['contest']);
  }
  const ids = new Set<string>();
  for (const [index, [region, number]] of pairs.entries()) {
    const id = `${contest}/${region}-${number}`;
    const path = ['pairs', index];
    if (!regions.has(region)) blame(problems, pairTable, `there is no region ${region}`, path);
    if (ids.has(id)) blame(problems, pairTable, `${id} is listed twice`, path);
    ids.add(id);
  }
  for (const [index, [region, number]] of aliases.entries()) {
    if (ids.has(`${contest}/${region}-${number}`)) continue;
    blame(problems, pairTable, `there is no pair ${region}-${number}`, ['aliases', index]);
  }
  for (const words of pairWords) {
    if (!ids.has(words.value.id)) blame(problems, words, `there is no pair ${words.value.id}`);
  }
}
