import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileRules } from '../../../scripts/rules/compile-rules.ts';
import { formatProblem } from '../../../scripts/rules/problem.ts';
import type { PackJson } from '../../../src/lexicon/pack-types.ts';

const shipped = resolve(import.meta.dirname, '../../../rules');

/** A copy of the rule data to put faults into. */
export function copyRules() {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  cpSync(shipped, join(folder, 'rules'), { recursive: true });
  return {
    /** Replaces the first `from` of a file; returns the line (from 1) on which it stood. */
    spoil(file: string, from: string | RegExp, to: string): number {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      const at = typeof from === 'string' ? text.indexOf(from) : text.search(from);
      if (at < 0) throw new Error(`${file} has no ${from}`);
      writeFileSync(
        path,
        text.replace(from, () => to),
      );
      return text.slice(0, at).split('\n').length;
    },
    /** What the compiler says, a line each. */
    problems(): string {
      const result = compileRules(folder);
      return 'problems' in result ? result.problems.map(formatProblem).join('\n') : '';
    },
    /** @throws Error with what the compiler says when it refuses. */
    pack(): PackJson {
      const result = compileRules(folder);
      if ('pack' in result) return result.pack;
      throw new Error(result.problems.map(formatProblem).join('\n'));
    },
    remove(): void {
      rmSync(folder, { recursive: true });
    },
  };
}
