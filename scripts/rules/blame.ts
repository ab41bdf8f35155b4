import type { Problem } from './problem.ts';
import type { Located } from './read-yaml.ts';

/** Notes a problem at the field `path` of an entry, at the entry itself without one. */
export function blame(
  problems: Problem[],
  { file, lineOf }: Located<unknown>,
  message: string,
  path: readonly PropertyKey[] = [],
): void {
  problems.push({ file, line: lineOf(path), message });
}
