import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export interface RingCount {
  passed: number;
  /** Each failed test or file, and each error outside of both, with the first line of it. */
  failures: string[];
  skipped: { name: string; reason: string }[];
  /** Passed only at the second try. */
  flaky: string[];
}

/**
 * Writes what a vitest run came to, with the reasons of skipped tests, into the file that
 * `RING_COUNT` names. The reason is the note of `context.skip`, or stands in the name of the test
 * or its suite as `(skipped: …)`.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly { message: string }[]): void {
    const file = process.env.RING_COUNT;
    if (file) writeFileSync(file, JSON.stringify(countOf(modules, errors)));
  }
}

function countOf(
  modules: readonly TestModule[],
  errors: readonly { message: string }[],
): RingCount {
  const failures = errors.map((error) => failureOf('outside of the tests', [error]));
  const count: RingCount = { passed: 0, failures, skipped: [], flaky: [] };
  for (const module of modules) {
    const failedBefore = failures.length;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (test.diagnostic()?.flaky) count.flaky.push(test.fullName);
      if (result.state === 'passed') count.passed++;
      else if (result.state === 'failed') failures.push(failureOf(test.fullName, result.errors));
      else {
        const note = result.state === 'skipped' ? result.note : undefined;
        count.skipped.push(skippedOf(test.fullName, note));
      }
    }
    // A file that breaks before or around its tests counts, too.
    if (module.state() === 'failed' && failures.length === failedBefore)
      failures.push(failureOf(module.relativeModuleId, module.errors()));
  }
  return count;
}

function failureOf(name: string, errors: readonly { message: string }[] = []): string {
  return `${name}: ${errors[0]?.message.split('\n')[0] ?? ''}`;
}

function skippedOf(fullName: string, note: string | undefined): RingCount['skipped'][number] {
  const inName = /\s*\(skipped: ([^)]*)\)/;
  const reason = note ?? inName.exec(fullName)?.[1] ?? 'tanpa alasan / no reason given';
  return { name: fullName.replace(inName, ''), reason };
}
