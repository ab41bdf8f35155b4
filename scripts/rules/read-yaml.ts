import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Path, parseYaml } from '../../src/packs/yaml-source.ts';
import type { Problem } from './problem.ts';

/** An entry of the rule data with its place, for messages. */
export interface Located<T> {
  value: T;
  file: string;
  line: number;
  /** Line of a field of the entry. */
  lineOf(path: Path): number;
}

/** A YAML file whose values can be traced back to their lines. */
export interface Source {
  file: string;
  value: unknown;
  lineOf(path: Path): number;
}

/** Reads one file; null, and a problem each, when it is not YAML or repeats a key. */
export function readYaml(root: string, file: string, problems: Problem[]): Source | null {
  const { value, errors, placeOf } = parseYaml(readFileSync(join(root, file), 'utf8'));
  for (const { line, message } of errors) problems.push({ file, line, message });
  if (errors.length > 0) return null;
  return { file, value, lineOf: (path) => placeOf(path).line };
}

/** Checks a whole file; null, and a problem each, when it does not fit. */
export function checkFile<S extends z.ZodType>(
  source: Source,
  schema: S,
  problems: Problem[],
): Located<z.infer<S>> | null {
  const result = schema.safeParse(source.value);
  if (result.success) {
    return { value: result.data, file: source.file, line: 1, lineOf: source.lineOf };
  }
  reportIssues(source, result.error.issues, [], problems);
  return null;
}

/** Checks a file that is a list; entries that do not fit become problems, the rest is returned. */
export function checkList<S extends z.ZodType>(
  source: Source,
  schema: S,
  problems: Problem[],
): Located<z.infer<S>>[] {
  if (!Array.isArray(source.value)) {
    problems.push({ file: source.file, line: 1, message: 'expected a list of entries' });
    return [];
  }
  return source.value.flatMap((entry, index) => {
    const result = schema.safeParse(entry);
    if (result.success) {
      const lineOf = (path: Path) => source.lineOf([index, ...path]);
      return [{ value: result.data, file: source.file, line: lineOf([]), lineOf }];
    }
    reportIssues(source, result.error.issues, [index], problems);
    return [];
  });
}

function reportIssues(source: Source, issues: z.core.$ZodIssue[], at: Path, problems: Problem[]) {
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const path = [...at, ...issue.path];
    const where = issue.path.map(String).join('.');
    const line = source.lineOf(keys[0] === undefined ? path : [...path, keys[0]]);
    problems.push({
      file: source.file,
      line,
      message: where ? `${where}: ${issue.message}` : issue.message,
    });
  }
}
