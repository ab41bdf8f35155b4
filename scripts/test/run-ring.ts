import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runCommand } from '../run-command.ts';
import type { RingCount } from './count-reporter.ts';

/** Runs one vitest project. A run that ends without a count is one failure. */
export async function runRing(project: string, countFile: string): Promise<RingCount> {
  rmSync(countFile, { force: true });
  process.env.RING_COUNT = countFile;
  const reporters = ['--reporter=default', '--reporter=./scripts/test/count-reporter.ts'];
  const { ok } = await runCommand('vitest', ['run', '--project', project, ...reporters]);
  if (!existsSync(countFile))
    return { passed: 0, failed: 1, failures: [`${project}: no count`], skipped: [], flaky: [] };
  const count: RingCount = JSON.parse(readFileSync(countFile, 'utf8'));
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** Runs one checker that has no cases of its own; it counts as one. */
export async function runCheck(command: string, args: readonly string[]): Promise<RingCount> {
  const { ok } = await runCommand(command, args);
  const failures = ok ? [] : [[command, ...args].join(' ')];
  return { passed: ok ? 1 : 0, failed: failures.length, failures, skipped: [], flaky: [] };
}
