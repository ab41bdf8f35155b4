import { expect, test } from 'vitest';
import { hasOutdated } from '../../../src/ledger/find-outdated.ts';
import { ledgerWith, pastRow, row } from './rows.ts';

const many = Array.from({ length: 1200 }, (_, at) => pastRow(at));

test.each([
  ['nothing', [], [], false],
  ['all by this pack', many, [row(1)], false],
  ['the last activity by another', [...many, pastRow(9999, { packVersion: 'p0' })], [], true],
  ['a warning by another', many, [row(1, { packVersion: 'p0' })], true],
  ['a damaged row', [pastRow(1, { packVersion: 'p0', kind: 'rusak' as never })], [], false],
  ['a warning that could not be judged', [], [row(1, { packVersion: 'p0', level: null })], false],
])('%s', async (_, activities, warnings, outdated) => {
  const ledger = await ledgerWith(...warnings);
  await ledger.activities.bulkAdd(activities);
  expect(await hasOutdated(ledger, 'p1')).toBe(outdated);
});
