import 'fake-indexeddb/auto';
import type { ActivityRow, ImportRow } from '../../../src/ledger/activity-types.ts';
import { type CountRow, countId } from '../../../src/ledger/count-types.ts';
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

/** A past post that was found; `number` gives its id, its text and its day in February 2024. */
export function pastRow(number: number, change: Partial<ActivityRow> = {}): ActivityRow {
  return {
    id: `x:@budi:${number}`,
    platform: 'x',
    account: '@budi',
    kind: 'post',
    at: new Date(Date.UTC(2024, 1, number, 8)).toISOString(),
    notBefore: null,
    text: `Teks ${number}`,
    target: null,
    aimedAt: null,
    url: null,
    label: null,
    removed: false,
    level: 'waspada',
    score: 0.5,
    findings: [],
    rules: [],
    stage: 'campaign',
    judgedBy: 'own-date',
    packVersion: 'p1',
    before: null,
    mark: 'open',
    markedAt: null,
    source: 'archive',
    lastImport: idOf(1),
    gone: false,
    ...change,
  };
}

/** A finished import of ten activities. */
export function importRow(change: Partial<ImportRow> = {}): ImportRow {
  return {
    id: idOf(1),
    name: 'ekspor.zip',
    files: 'f1',
    me: null,
    startedAt: '2026-11-25T08:00:00.000Z',
    finishedAt: '2026-11-25T08:01:00.000Z',
    state: 'done',
    activities: 10,
    added: 10,
    byLevel: { waspada: 10 },
    entry: 'tweets.js',
    bytesRead: 100,
    bytesInAll: 100,
    accounts: [{ platform: 'x', id: '@budi', name: '@budi', activities: 10 }],
    problems: [],
    gone: 0,
    ...change,
  };
}

/** So many of November 2026, edited (warnings) or kept (activities). */
export function countRow(of: CountRow['of'], n: number, change: Partial<CountRow> = {}): CountRow {
  const state = of === 'warnings' ? ('edited' as const) : ('kept' as const);
  const key = { of, month: '2026-11', level: 'waspada' as const, state, ...change };
  return { ...key, id: countId(key), n };
}

let opened = 0;

/** A ledger of its own, with these rows. */
export async function ledgerWith(...rows: WarningRow[]) {
  const ledger = openLedger(`test-${++opened}`);
  await ledger.warnings.bulkAdd(rows);
  return ledger;
}
