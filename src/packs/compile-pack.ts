import type { RulePack } from '../lexicon/rule-pack.ts';
import { packEntry } from '../lexicon/rule-pack.ts';
import { checkContestants } from './check-contestants.ts';
import { checkPhrases } from './check-phrases.ts';
import { CLASS_OF_KIND, newContestant } from './contestant.ts';
import { MOST } from './limits.ts';
import { nameLines } from './name-lines.ts';
import type { PackBase } from './pack-base.ts';
import type { Blame, PackProblem } from './pack-problem.ts';
import type { PackFile } from './pack-schema.ts';
import { type PackLanguage, readPackFile } from './read-pack-file.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** A pack that may be used, with its file; or all that is wrong with it. */
export type CompiledPack =
  | { pack: Omit<RulePack, 'digest'>; file: PackFile; source: YamlSource }
  | { problems: PackProblem[] };

/**
 * Checks the text of a pack and makes it ready for the judgement. Never throws; its time is bounded by
 * the size that it refuses.
 *
 * @param language of the messages that the schema gives
 */
export function compilePack(text: string, base: PackBase, language: PackLanguage): CompiledPack {
  const problems: PackProblem[] = [];
  const read = readPackFile(text, language, problems);
  if (!read) return { problems };
  const { file, source } = read;
  const blame = blameAt(source, problems);
  checkWhole(file, base, blame);
  checkContestants(file, base, blame);
  checkPhrases(file, base, blame);
  return problems.length > 0 ? { problems } : { pack: packOf(file, base), file, source };
}

/** Notes faults with the places that the source knows. */
export function blameAt({ placeOf }: YamlSource, problems: PackProblem[]): Blame {
  return (code, path: Path, detail = '') =>
    problems.push({
      ...placeOf(path),
      code,
      field: path.map(String).join('.'),
      detail: String(detail),
    });
}

function checkWhole(file: PackFile, { regions }: PackBase, blame: Blame): void {
  const { region, from, to, sources, contestants, phrases } = file;
  if (region !== '*' && !regions.has(region)) blame('no-region', ['region'], region);
  if (to < from) blame('order', ['to'], `${from} – ${to}`);
  if (contestants.length + phrases.length === 0) blame('empty', []);
  const lists = {
    sources: sources.map(({ key }) => key),
    contestants: contestants.map(({ id }) => id),
    phrases: phrases.map(({ id }) => id),
  };
  for (const [list, ids] of Object.entries(lists)) {
    ids.forEach((id, at) => {
      if (ids.indexOf(id) < at) blame('twice', [list, at], id);
    });
  }
  const keys = new Set(lists.sources);
  for (const list of ['contestants', 'phrases'] as const) {
    file[list].forEach(({ source }, at) => {
      source.forEach((key, place) => {
        if (!keys.has(key)) blame('no-source', [list, at, 'source', place], key);
      });
    });
  }
}

function packOf(file: PackFile, base: PackBase): Omit<RulePack, 'digest'> {
  const { id, version, name, publisher, region, from, to } = file;
  const regionOf = region === '*' ? {} : { region };
  return {
    id,
    version,
    name,
    publisher,
    region,
    from,
    to,
    contestants: file.contestants.map((entry) =>
      newContestant(
        { ...regionOf, ...entry, id: packEntry(id, entry.id) },
        base.contests.get(entry.contest ?? '') ?? { from, to },
      ),
    ),
    names: file.contestants.flatMap((entry) =>
      nameLines(packEntry(id, entry.id), CLASS_OF_KIND[entry.kind], entry),
    ),
    phrases: file.phrases.flatMap(({ id: phrase, evidence, strength, patterns }) =>
      patterns.map((pattern) => ({ entry: packEntry(id, phrase), evidence, strength, pattern })),
    ),
  };
}

/** Whether a file of that many bytes may hold a pack at all, before it is read. */
export function mayBePack(bytes: number): boolean {
  return bytes <= MOST.characters * 2;
}
