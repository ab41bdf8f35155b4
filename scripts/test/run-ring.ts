import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runCommand } from '../run-command.ts';
import type { RingCount } from './count-reporter.ts';

/** Runs one vitest project. A run that ends without a count is one failure. */
export async function runRing(project: string, countFile: string): Promise<RingCount> {
  rmSync(countFile, { force: true });
  process.env.RING_COUNT = countFile;
  const reporters = ['--reporter=default', '--reporter=./scripts/test/count-reporter.ts'];
  const { ok } = await runCommand('vitest', ['run', '--project', project, ...reporters]);
  const count: RingCount = existsSync(countFile)
    ? JSON.parse(readFileSync(countFile, 'utf8'))
    : { passed: 0, failures: [], skipped: [], flaky: [] };
  const isUntold = !(ok && existsSync(countFile)) && count.failures.length === 0;
  return isUntold ? { ...count, failures: ['vitest ended with an error'] } : count;
}

/** Runs one checker that has no cases of its own; it counts as one. */
export async function runCheck(command: string, args: readonly string[]): Promise<RingCount> {
  const { ok } = await runCommand(command, args);
  const failures = ok ? [] : [[command, ...args].join(' ')];
  return { passed: ok ? 1 : 0, failures, skipped: [], flaky: [] };
}
