import { mkdirSync } from 'node:fs';
import { built } from '../test/e2e/drivers/built.ts';
import { buildAll } from './build-all.ts';
import type { RingCount } from './test/count-reporter.ts';
import { runCheck, runRing } from './test/run-ring.ts';

/** Every ring, in the order in which a mistake is cheapest to find. */
const rings: ReadonlyArray<readonly [name: string, run: () => Promise<RingCount>]> = [
  ['lint', () => runCheck('biome', ['check', '.'])],
  ['types', () => runCheck('tsc', ['--noEmit', '-p', '.'])],
  ['types of the practice pages', () => runCheck('tsc', ['--noEmit', '-p', 'test/pages'])],
  ['unused code', () => runCheck('knip', [])],
  ['store linter', () => runCheck('addons-linter', [built.extension('firefox')])],
  ['pure', () => runRing('pure', `${built.cache}/count-pure.json`)],
  ['in a page', () => runRing('in-page', `${built.cache}/count-in-page.json`)],
  ['whole extension', () => runRing('e2e', `${built.cache}/count-e2e.json`)],
  ['pictures', () => runRing('pictures', `${built.cache}/count-pictures.json`)],
];

mkdirSync(built.cache, { recursive: true });
const total: RingCount = { passed: 0, failures: [], skipped: [], flaky: [] };
const table: string[] = [];
const add = (name: string, ring: RingCount, start: number): void => {
  total.passed += ring.passed;
  total.failures.push(...ring.failures.map((failure) => `${name} > ${failure}`));
  total.skipped.push(...ring.skipped);
  total.flaky.push(...ring.flaky);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  table.push(`${name}: ${ring.passed} passed, ${ring.failures.length} failed, ${seconds} s`);
};

const started = Date.now();
const isBuilt = await buildAll(['chromium', 'firefox']).then(
  () => true,
  (reason: unknown) => {
    console.error(reason);
    return false;
  },
);
add(
  'build',
  {
    passed: isBuilt ? 1 : 0,
    failures: isBuilt ? [] : ['see above'],
    skipped: [],
    flaky: [],
  },
  started,
);

for (const [name, run] of rings) {
  console.log(`\n— ${name}`);
  const start = Date.now();
  add(name, await run(), start);
}

console.log(`\n${table.join('\n')}`);
for (const name of total.flaky) console.log(`second try: ${name}`);
for (const { name, reason } of total.skipped) console.log(`skipped: ${name} (${reason})`);
// Last, so that the end of a log that was cut off holds them.
for (const failure of total.failures) console.log(`failed: ${failure}`);
const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
console.log(`${total.passed} passed, ${total.failures.length} failed${skipped}`);
process.exitCode = total.failures.length > 0 ? 1 : 0;
