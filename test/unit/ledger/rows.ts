import 'fake-indexeddb/auto';
import { openLedger } from '../../../src/ledger/database.ts';
import type { WarningRow } from '../../../src/ledger/types.ts';

/** UUIDs that can be told apart. */
export const idOf = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An undecided warning; `number` gives its id and its minute after 08:00 UTC. */
export function row(number: number, change: Partial<WarningRow> = {}): WarningRow {
  return {
    id: idOf(number),
    at: new Date(Date.UTC(2026, 10, 25, 8, number)).toISOString(),
    platform: 'x',
    kind: 'post',
    text: `Teks ${number}`,
    target: null,
    url: null,
    level: 'waspada',
    score: 0.5,
    findings: [],
    rules: [],
    stage: 'outside',
    packVersion: 'p1',
    outcome: null,
    reason: null,
    unchecked: null,
    ...change,
  };
}

let opened = 0;

/** A ledger of its own, with these rows. */
export async function ledgerWith(...rows: WarningRow[]) {
  const ledger = openLedger(`test-${++opened}`);
  await ledger.warnings.bulkAdd(rows);
  return ledger;
}
