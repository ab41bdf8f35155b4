import fc from 'fast-check';
import { test } from 'vitest';
import { properties } from '../../../scripts/fuzz/properties.ts';

test.each(properties)('$reads: $name', { timeout: 120_000 }, async ({ property, shortRuns }) => {
  await fc.assert(property, { seed: 1, numRuns: Number(process.env.RUNS ?? shortRuns) });
});
