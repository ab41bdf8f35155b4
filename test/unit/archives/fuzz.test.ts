import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { test } from 'vitest';
import { survive } from '../../../scripts/fuzz/archives.ts';
import { edited, edits } from '../../../scripts/fuzz/edits.ts';
import { chooseFiles } from '../../../scripts/review/choose-files.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../../shared/fixtures/archives');
const isMissing = !existsSync(FIXTURES);
const why = isMissing ? ' (skipped: ../shared/fixtures/archives is missing)' : '';

test.skipIf(isMissing)(
  `exports that we did not write, changed, are read or refused by name${why}`,
  { timeout: 60_000 },
  async () => {
    for (const platform of await readdir(FIXTURES)) {
      for (const name of await readdir(join(FIXTURES, platform))) {
        const files = await chooseFiles(join(FIXTURES, platform, name));
        const whole = await Promise.all(
          files.map(async ({ path, blob }) => ({
            path,
            bytes: new Uint8Array(await blob.slice(0, blob.size).arrayBuffer()),
          })),
        );
        const changes = fc.array(edits, { minLength: whole.length, maxLength: whole.length });
        await fc.assert(
          fc.asyncProperty(changes, (all) =>
            survive(
              whole.map(({ path, bytes }, at) => ({ path, bytes: edited(bytes, all[at] ?? []) })),
            ),
          ),
          { seed: 1, numRuns: Number(process.env.RUNS ?? 6) },
        );
      }
    }
  },
);
