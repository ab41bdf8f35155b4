import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLedger } from '../../../src/ledger/database.ts';
import { rowSchema } from '../../../src/ledger/row-schema.ts';
import { STORE_VERSION, versions } from '../../../src/ledger/versions.ts';

const fileOf = (version: number) =>
  resolve(import.meta.dirname, `../../samples/ledger/v${version}.json`);

/** The same warnings in every sample, as that version stored them. */
const sampleOf = (version: number): { version: number; warnings: { id: string }[] } =>
  JSON.parse(readFileSync(fileOf(version), 'utf8'));

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
    await old.table('warnings').bulkAdd(sampleOf(version).warnings);
    old.close();
    const ledger = openLedger(name, versions.slice(0, target));
    expect(await ledger.table('warnings').toArray()).toEqual(sampleOf(target).warnings);
    ledger.close();
  });
});

test('the newest sample is what the code of today reads and writes', () => {
  for (const row of sampleOf(STORE_VERSION).warnings) {
    expect(rowSchema.strict().parse(row)).toEqual(row);
  }
});
