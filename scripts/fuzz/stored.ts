import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { OUTCOMES } from '../../src/judge/types.ts';
import { exportBackup } from '../../src/ledger/backup.ts';
import { LedgerError } from '../../src/ledger/errors.ts';
import { importBackup } from '../../src/ledger/import.ts';
import { answerContentScripts } from '../../src/messages/answer.ts';
import { RefusedMessage } from '../../src/messages/senders.ts';
import { defaultSettings } from '../../src/settings/schema.ts';
import { idOf, importRow, ledgerWith, pastRow, row } from '../../test/unit/ledger/rows.ts';
import { memoryStorage } from '../../test/unit/settings/memory-storage.ts';
import { editedText, edits } from './edits.ts';
import type { FuzzProperty } from './property.ts';

/** In every value that is made up: it must never come back in an error. */
const SECRET = 'rahasia-pengguna';

const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(SECRET, `javascript:${SECRET}`, JSON.parse('{"__proto__":{"polluted":1}}')),
);

const decision = { id: idOf(1), outcome: 'edited', reason: null, decidedAt: row(1).at };
const goodMessages: readonly (readonly [string, unknown])[] = [
  ['recordWarning', row(1)],
  ['updateOutcome', decision],
  ['addAllowance', { scope: 'text', text: SECRET }],
  ['addAllowance', { scope: 'account', platform: 'x', handle: SECRET }],
  ['reportHealth', 'aktif'],
  ['openRule', 'skb-2022/D6'],
  ['openHistory', undefined],
];

/** A good message of which one field, or all of it, is something else. */
const anyMessage = fc
  .record({
    good: fc.constantFrom(...goodMessages),
    field: fc.nat(),
    value: anyValue,
    isWhole: fc.boolean(),
  })
  .map(({ good: [type, data], field, value, isWhole }) => {
    const keys = data && typeof data === 'object' ? Object.keys(data) : [];
    const key = keys[field % Math.max(1, keys.length)];
    return { type, data: isWhole || !key ? value : { ...(data as object), [key]: value } };
  });

const senders = fc.constantFrom(
  { id: 'us', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } },
  { id: 'them', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } },
  { id: 'us', url: 'https://evil.example/', frameId: 3, tab: { id: 7 } },
  { id: 'us', url: 'javascript:0' },
);

const answered = fc.asyncProperty(anyMessage, senders, async ({ type, data }, sender) => {
  const ledger = await ledgerWith();
  const storage = memoryStorage();
  const opened: string[] = [];
  const handlers = new Map<string, (message: unknown) => Promise<unknown>>();
  answerContentScripts(((name: string, handler: never) => handlers.set(name, handler)) as never, {
    ownId: 'us',
    ledger,
    storage,
    platformAt: async (hostname) => (hostname === 'x.com' ? 'x' : null),
    setBadge: () => {},
    openPage: (page) => void opened.push(page),
  });
  try {
    await handlers.get(type)?.({ data, sender });
  } catch (error) {
    ok(error instanceof RefusedMessage, `${type}: ${(error as Error).name}`);
    ok(!error.message.includes(SECRET));
    equal(await ledger.warnings.count(), 0);
    equal(storage.items.size, 0);
  }
  ok(opened.every((page) => /^(history\.html|rules\.html#[\w/-]+)$/.test(page)));
  ok(!('polluted' in {}));
  await ledger.delete();
});

const source = await ledgerWith(row(1), row(2, { outcome: 'edited', decidedAt: row(2).at }));
await source.activities.add(pastRow(1));
await source.imports.add(importRow());
const backup = await exportBackup(source, { ...defaultSettings(), language: 'en' });

const imported = fc.asyncProperty(edits, async (changes) => {
  const ledger = await ledgerWith();
  const text = editedText(backup, changes);
  try {
    const { added, applySettings } = await importBackup(ledger, text);
    ok(added <= 3 * changes.length + 3);
    applySettings(defaultSettings());
    const before = await ledger.warnings.toArray();
    const again = await importBackup(ledger, text);
    deepEqual({ added: again.added, updated: again.updated }, { added: 0, updated: 0 });
    deepEqual(await ledger.warnings.toArray(), before);
  } catch (error) {
    ok(error instanceof LedgerError, (error as Error).stack ?? '');
  }
  ok(!('polluted' in {}));
  await ledger.delete();
});

const anyRow = fc
  .record({
    number: fc.integer({ min: 1, max: 4 }),
    minute: fc.integer({ min: 0, max: 3 }),
    outcome: fc.constantFrom(null, ...OUTCOMES),
  })
  .map(({ number, minute, outcome }) =>
    outcome ? row(number, { outcome, decidedAt: row(minute).at }) : row(number),
  );

const importedTwice = fc.asyncProperty(
  fc.array(anyRow),
  fc.array(anyRow),
  async (first, second) => {
    const ledger = await ledgerWith();
    const fileOf = (warnings: unknown[]) =>
      JSON.stringify({ ...JSON.parse(backup), warnings, activities: [], imports: [] });
    await importBackup(ledger, fileOf(first));
    await importBackup(ledger, fileOf(second));
    const before = await ledger.warnings.toArray();
    const { added, updated } = await importBackup(ledger, fileOf(second));
    deepEqual({ added, updated }, { added: 0, updated: 0 });
    deepEqual(await ledger.warnings.toArray(), before);
    await ledger.delete();
  },
);

export const storedProperties: readonly FuzzProperty[] = [
  {
    name: 'a message is answered or refused, and refused without a trace',
    reads: 'messages',
    shortRuns: 300,
    share: 2,
    property: answered,
  },
  {
    name: 'a changed backup is read or refused, twice the same',
    reads: 'backups',
    shortRuns: 100,
    share: 2,
    property: imported,
  },
  {
    name: 'a second import of any backup changes nothing',
    reads: 'backups',
    shortRuns: 50,
    share: 1,
    property: importedTwice,
  },
];
