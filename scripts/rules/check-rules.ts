import { blame } from './blame.ts';
import { checkContests } from './check-contests.ts';
import type { RuleData } from './load-rules.ts';
import type { Problem } from './problem.ts';
import type { Located } from './read-yaml.ts';
import { POSTER_WORDS } from './schema-law.ts';

type Named =
  | { id: string }
  | { key: string }
  | { code: string }
  | { class: string }
  | { name: string };

/** Finds what no schema of one entry can see: doubled ids and references into nothing. */
export function checkRules(data: RuleData, problems: Problem[]): void {
  checkNames(data, problems);
  checkSources(data, problems);
  checkLaw(data, problems);
  checkContests(data, problems);
  checkPosters(data, problems);
}

function nameOf(entry: Named): string {
  if ('id' in entry) return entry.id;
  if ('key' in entry) return entry.key;
  if ('code' in entry) return entry.code;
  return 'class' in entry ? entry.class : entry.name;
}

/** Without one of its lists no poster would be told. */
function checkPosters({ posterWords }: RuleData, problems: Problem[]): void {
  const known = new Set(posterWords.map(({ value }) => value.id));
  for (const id of POSTER_WORDS) {
    if (known.has(id)) continue;
    problems.push({ file: 'rules/posters.yaml', line: 1, message: `there are no words of ${id}` });
  }
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
    data.posterWords,
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
    for (const [index, key] of entry.value.source.entries()) {
      if (known.has(key)) continue;
      blame(problems, entry, `there is no source ${key} in rules/sources.yaml`, ['source', index]);
    }
  }
}

function checkLaw(data: RuleData, problems: Problem[]): void {
  const bases = new Set(data.bases.map(({ value }) => value.id));
  const sanctions = new Set(data.sanctions.map(({ value }) => value.id));
  for (const row of [...data.forms, ...data.etik, ...data.disiplin]) {
    const { legalBasis, sanction } = row.value;
    if (!bases.has(legalBasis)) {
      blame(problems, row, `there is no legal basis ${legalBasis}`, ['legalBasis']);
    }
    for (const [field, step] of Object.entries(sanction)) {
      if (!step || sanctions.has(step)) continue;
      blame(problems, row, `there is no sanction ${step}`, ['sanction', field]);
    }
  }
  for (const basis of data.bases) checkVersions(basis, problems);
}

function checkVersions(basis: RuleData['bases'][number], problems: Problem[]): void {
  const days = basis.value.versions.map(({ from }) => from);
  const wrong = days.findIndex((day, index) => index > 0 && day <= (days[index - 1] as string));
  if (wrong < 0) return;
  blame(problems, basis, 'versions are listed oldest first', ['versions', wrong]);
}
