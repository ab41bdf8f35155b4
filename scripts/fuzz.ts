import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { properties } from './fuzz/properties.ts';
import type { FuzzProperty } from './fuzz/property.ts';

const USAGE = `Pakai / usage: npm run fuzz -- [--minutes=5] [--seed=N] [--only=KATA]
  --only   hanya sifat yang namanya memuat kata ini / only properties whose name holds this word`;
const SLICE = 200;

interface Count {
  property: FuzzProperty;
  runs: number;
  milliseconds: number;
  failure: string | null;
}

const option = { type: 'string' } as const;
try {
  const { values } = parseArgs({ options: { minutes: option, seed: option, only: option } });
  const minutes = Number(values.minutes ?? 5);
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  if (!(minutes > 0) || !Number.isInteger(seed)) throw new Error('--minutes, --seed');
  const counts = await fuzz(minutes * 60_000, seed, values.only ?? '');
  process.stdout.write(`${describe(counts, seed)}\n`);
  if (counts.some(({ failure }) => failure)) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
  process.exitCode = 2;
}

/** Tries the properties in turn, each for its share of the time; one that has failed is left out. */
async function fuzz(milliseconds: number, seed: number, only: string): Promise<Count[]> {
  const counts = properties
    .filter(({ name }) => name.includes(only))
    .map((property): Count => ({ property, runs: 0, milliseconds: 0, failure: null }));
  const end = Date.now() + milliseconds;
  for (let round = 0; Date.now() < end && counts.some(({ failure }) => !failure); round++) {
    for (const count of counts) {
      if (!count.failure) await tryOn(count, seed + round);
    }
  }
  return counts;
}

async function tryOn(count: Count, seed: number): Promise<void> {
  const { property, share } = count.property;
  const begun = Date.now();
  const outcome = await fc.check(property, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: SLICE * share,
    markInterruptAsFailure: false,
  });
  count.milliseconds += Date.now() - begun;
  count.runs += outcome.numRuns;
  // Without a counterexample the time was over before the first run had ended.
  if (!outcome.failed || outcome.counterexample === null) return;
  const { counterexample, counterexamplePath, errorInstance } = outcome;
  const why = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  count.failure = `seed ${seed}, path ${counterexamplePath}\n${fc.stringify(counterexample)}\n${why}`;
}

function describe(counts: readonly Count[], seed: number): string {
  const lines = counts.map(({ property: { name, reads }, runs, milliseconds, failure }) => {
    const perSecond = Math.round((runs * 1000) / Math.max(1, milliseconds));
    return `${failure ? '✗' : '✓'} ${runs} ${reads} (${perSecond}/s): ${name}`;
  });
  const kinds = [...new Set(counts.map(({ property }) => property.reads))];
  const totals = kinds.map((kind) => {
    const own = counts.filter(({ property }) => property.reads === kind);
    return `${own.reduce((sum, { runs }) => sum + runs, 0)} ${kind}`;
  });
  const failures = counts.flatMap(({ property, failure }) =>
    failure ? [`\n✗ ${property.name}\n${failure}`] : [],
  );
  return [...lines, `seed ${seed}: ${totals.join(', ')}`, ...failures].join('\n');
}
