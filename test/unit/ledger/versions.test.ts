import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { activitySchema, importSchema } from '../../../src/ledger/activity-schema.ts';
import { countSchema } from '../../../src/ledger/count-schema.ts';
import { openLedger } from '../../../src/ledger/database.ts';
import { rowSchema } from '../../../src/ledger/row-schema.ts';
import { STORE_VERSION, versions } from '../../../src/ledger/versions.ts';

const fileOf = (version: number) =>
  resolve(import.meta.dirname, `../../samples/ledger/v${version}.json`);

/** The same warnings in every sample, as that version stored them. */
const sampleOf = (version: number): Sample => JSON.parse(readFileSync(fileOf(version), 'utf8'));

const TABLES = ['warnings', 'activities', 'imports', 'counts'] as const;

interface Sample {
  version: number;
  warnings: { id: string }[];
  /** Since version 2; nothing of an older store becomes one. */
  activities?: { id: string }[];
  imports?: { id: string }[];
  /** Since version 3. */
  counts?: { id: string }[];
}

const all = versions.map((one) => one.version);

test('versions are numbered without gaps, from 1', () => {
  expect(all).toEqual(all.map((_, at) => at + 1));
});

describe.each(all)('store version %i', (version) => {
  test('has a frozen sample', () => {
    expect(existsSync(fileOf(version)), `${fileOf(version)} is missing`).toBe(true);
    expect(sampleOf(version).version).toBe(version);
    expect(sampleOf(version).warnings.length).toBeGreaterThan(0);
  });

  test.each(all.filter((target) => target >= version))('is brought up to %i', async (target) => {
    const name = `from-${version}-to-${target}`;
    const old = openLedger(name, versions.slice(0, version));
    for (const table of TABLES) {
      const rows = sampleOf(version)[table];
      if (rows) await old.table(table).bulkAdd(rows);
    }
    old.close();
    const ledger = openLedger(name, versions.slice(0, target));
    for (const table of TABLES) {
      if (sampleOf(version)[table])
        expect(await ledger.table(table).toArray()).toEqual(sampleOf(target)[table]);
    }
    ledger.close();
  });
});

test('the newest sample is what the code of today reads and writes', () => {
  const { warnings, activities, imports, counts } = sampleOf(STORE_VERSION);
  for (const row of warnings) expect(rowSchema.strict().parse(row)).toEqual(row);
  for (const row of activities ?? []) expect(activitySchema.strict().parse(row)).toEqual(row);
  for (const row of imports ?? []) expect(importSchema.strict().parse(row)).toEqual(row);
  for (const row of counts ?? []) expect(countSchema.parse(row)).toEqual(row);
  expect(counts).not.toHaveLength(0);
  expect(activities).not.toHaveLength(0);
  expect(imports).not.toHaveLength(0);
});
