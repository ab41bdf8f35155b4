import type { RuleData } from './load-rules.ts';
import type { Problem } from './problem.ts';
import type { Located } from './read-yaml.ts';

type Named =
  | { id: string }
  | { key: string }
  | { code: string }
  | { class: string }
  | { name: string };

/** Finds what no schema of one entry can see: doubled ids, references into nothing, bad periods. */
export function checkRules(data: RuleData, problems: Problem[]): void {
  checkNames(data, problems);
  checkSources(data, problems);
  checkLawReferences(data, problems);
  checkContestReferences(data, problems);
  for (const contest of data.contests) checkPeriods(contest, problems);
  for (const basis of data.bases) checkVersions(basis, problems);
}

function nameOf(entry: Named): string {
  if ('id' in entry) return entry.id;
  if ('key' in entry) return entry.key;
  if ('code' in entry) return entry.code;
  return 'class' in entry ? entry.class : entry.name;
}

/** Ids are unique among entries of one kind. */
function checkNames(data: RuleData, problems: Problem[]): void {
  const groups: Located<Named>[][] = [
    data.sources,
    data.regions,
    data.bases,
    [...data.sanctions, ...data.laws, ...data.circulars],
    [...data.forms, ...data.etik, ...data.disiplin],
    data.contests,
    data.contestants,
    data.pairWords,
    data.gestures,
    data.notViolations,
    data.wordClasses,
    data.homonyms,
    data.phrases,
  ];
  for (const group of groups) {
    const first = new Map<string, Located<Named>>();
    for (const entry of group) {
      const name = nameOf(entry.value);
      const earlier = first.get(name);
      if (earlier) blame(problems, entry, `${name} is already in ${earlier.file}:${earlier.line}`);
      else first.set(name, entry);
    }
  }
}

function checkSources(data: RuleData, problems: Problem[]): void {
  const known = new Set(data.sources.map(({ value }) => value.key));
  const { sources: _sources, regions: _regions, commonWords: _words, pairTable, ...lists } = data;
  const entries: Located<{ source: string[] }>[] = Object.values(lists).flat();
  for (const entry of pairTable ? [...entries, pairTable] : entries) {
    for (const key of entry.value.source) {
      if (!known.has(key))
        blame(problems, entry, `there is no source ${key} in rules/sources.yaml`);
    }
  }
}

function checkLawReferences(data: RuleData, problems: Problem[]): void {
  const bases = new Set(data.bases.map(({ value }) => value.id));
  const sanctions = new Set(data.sanctions.map(({ value }) => value.id));
  for (const row of [...data.forms, ...data.etik, ...data.disiplin]) {
    const { legalBasis, sanction } = row.value;
    if (!bases.has(legalBasis)) blame(problems, row, `there is no legal basis ${legalBasis}`);
    for (const step of [sanction.certain, sanction.possible]) {
      if (step && !sanctions.has(step)) blame(problems, row, `there is no sanction ${step}`);
    }
  }
}

function checkContestReferences(data: RuleData, problems: Problem[]): void {
  const contests = new Set(data.contests.map(({ value }) => value.id));
  const regions = new Set(data.regions.map(({ value }) => value.code));
  const ids = new Set(data.contestants.map(({ value }) => value.id));
  for (const contest of data.contests) {
    for (const region of [...contest.value.regions, ...(contest.value.except ?? [])]) {
      if (region !== '*' && !regions.has(region))
        blame(problems, contest, `there is no region ${region}`);
    }
  }
  for (const entry of data.contestants) {
    const { contest, region, numbers, party, from } = entry.value;
    for (const id of [contest, ...Object.keys(numbers ?? {})]) {
      if (id && !contests.has(id)) blame(problems, entry, `there is no contest ${id}`);
    }
    if (region && !regions.has(region)) blame(problems, entry, `there is no region ${region}`);
    if (party && !ids.has(party)) blame(problems, entry, `there is no party ${party}`);
    if (!contest && !from) blame(problems, entry, 'give a contest or the first day (from)');
  }
  checkPairTable(data, contests, regions, problems);
}

function checkPairTable(
  { pairTable, pairWords }: RuleData,
  contests: Set<string>,
  regions: Set<string>,
  problems: Problem[],
): void {
  if (!pairTable) return;
  const { contest, pairs, aliases } = pairTable.value;
  if (!contests.has(contest)) blame(problems, pairTable, `there is no contest ${contest}`);
  const ids = new Set<string>();
  for (const [region, number] of pairs) {
    const id = `${contest}/${region}-${number}`;
    if (!regions.has(region)) blame(problems, pairTable, `there is no region ${region}`);
    if (ids.has(id)) blame(problems, pairTable, `${id} is listed twice`);
    ids.add(id);
  }
  for (const [region, number] of aliases) {
    if (!ids.has(`${contest}/${region}-${number}`)) {
      blame(problems, pairTable, `the alias of ${region}-${number} has no pair`);
    }
  }
  for (const words of pairWords) {
    if (!ids.has(words.value.id)) blame(problems, words, `there is no pair ${words.value.id}`);
  }
}

function checkPeriods(contest: RuleData['contests'][number], problems: Problem[]): void {
  let last = '';
  for (const { stage, from, to } of contest.value.periods) {
    if (to < from) blame(problems, contest, `${stage} ends on ${to}, before it begins on ${from}`);
    if (from <= last)
      blame(problems, contest, `${stage} from ${from} overlaps the period to ${last}`);
    last = to;
  }
}

function checkVersions(basis: RuleData['bases'][number], problems: Problem[]): void {
  const days = basis.value.versions.map(({ from }) => from);
  if (days.some((day, index) => index > 0 && day <= (days[index - 1] as string))) {
    blame(problems, basis, 'versions are listed oldest first');
  }
}

function blame(problems: Problem[], { file, line }: Located<unknown>, message: string): void {
  problems.push({ file, line, message });
}
