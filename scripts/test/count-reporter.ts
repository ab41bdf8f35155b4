import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export interface RingCount {
  passed: number;
  failed: number;
  skipped: { name: string; reason: string }[];
}

/**
 * Writes what a vitest run came to, with the reasons of skipped tests (the note of `context.skip`,
 * or the name of the skipped suite), into the file that `RING_COUNT` names.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env.RING_COUNT;
    if (file) writeFileSync(file, JSON.stringify(countOf(modules, errors.length)));
  }
}

function countOf(modules: readonly TestModule[], unhandled: number): RingCount {
  const count: RingCount = { passed: 0, failed: unhandled, skipped: [] };
  for (const module of modules) {
    const failedBefore = count.failed;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') count.passed++;
      else if (result.state === 'failed') count.failed++;
      else {
        const note = result.state === 'skipped' ? result.note : undefined;
        count.skipped.push({
          name: test.fullName,
          reason: note ?? 'tanpa alasan / no reason given',
        });
      }
    }
    // A file that breaks before or around its tests counts, too.
    if (module.state() === 'failed' && count.failed === failedBefore) count.failed++;
  }
  return count;
}
