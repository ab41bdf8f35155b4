import { describe, expect, test } from 'vitest';
import { exportBackup } from '../../../src/ledger/backup.ts';
import { importBackup } from '../../../src/ledger/import.ts';
import type { WarningRow } from '../../../src/ledger/types.ts';
import { STORE_VERSION } from '../../../src/ledger/versions.ts';
import { defaultSettings } from '../../../src/settings/schema.ts';
import { idOf, importRow, ledgerWith, pastRow, row } from './rows.ts';

const fileOf = (warnings: unknown[], change: object = {}) =>
  JSON.stringify({
    format: 'jaga-netral',
    version: 1,
    exportedAt: '2026-11-25T09:00:00.000Z',
    warnings,
    settings: {},
    ...change,
  });

const decided = (number: number, minute: number, outcome: WarningRow['outcome']) =>
  row(number, { outcome, decidedAt: new Date(Date.UTC(2026, 10, 25, 9, minute)).toISOString() });

describe('importBackup', () => {
  test('an export goes into an empty ledger whole', async () => {
    const finding = {
      rule: 'skb-2022/D6',
      title: { id: 'a', en: 'b' },
      legalBasis: 'c',
      sanction: { certain: { id: 'd', en: 'e' } },
      stage: 'campaign' as const,
      spans: [{ start: 0, end: 4 }],
      evidence: [{ kind: 'call', span: { start: 0, end: 4 }, where: 'text' as const, entry: 'f' }],
      advice: { id: 'g', en: 'h' },
      fine: { id: 'i', en: 'j' },
      fixes: [{ label: { id: 'k', en: 'l' }, span: { start: 0, end: 4 }, replacement: '' }],
    };
    const rows = [
      decided(2, 5, 'edited'),
      row(1, { findings: [finding], rules: ['skb-2022/D6'], target: { handle: 'h' } }),
    ];
    const settings = { ...defaultSettings(), language: 'en' as const };
    const text = await exportBackup(await ledgerWith(...rows), settings);
    const ledger = await ledgerWith();
    const result = await importBackup(ledger, text);
    expect(result).toMatchObject({ added: 2, updated: 0, same: 0, bad: [] });
    expect(await ledger.warnings.orderBy('at').reverse().toArray()).toEqual(rows);
    const draft = defaultSettings();
    result.applySettings(draft);
    expect(draft.language).toBe('en');
  });

  test('the newer decision wins, here or in the file', async () => {
    const ledger = await ledgerWith(
      decided(1, 5, 'edited'),
      decided(2, 5, 'edited'),
      row(3),
      decided(4, 5, 'edited'),
    );
    const file = fileOf([
      decided(1, 4, 'published'),
      decided(2, 6, 'published'),
      decided(3, 1, 'cancelled'),
      row(4),
      row(5),
    ]);
    expect(await importBackup(ledger, file)).toMatchObject({ added: 1, updated: 2, same: 2 });
    expect((await ledger.warnings.orderBy('at').toArray()).map((one) => one.outcome)).toEqual([
      'edited',
      'published',
      'cancelled',
      'edited',
      null,
    ]);
    expect(await importBackup(ledger, file)).toMatchObject({ added: 0, updated: 0, same: 5 });
  });

  test('bad rows are named by place and field, good ones are kept', async () => {
    const ledger = await ledgerWith();
    const secret = 'rahasia';
    const file = fileOf([
      { ...row(1), kind: secret },
      row(2),
      secret,
      { ...row(3), findings: [{ rule: secret }] },
      { ...row(4), at: secret },
    ]);
    const { added, bad } = await importBackup(ledger, file);
    expect({ added, bad }).toEqual({
      added: 1,
      bad: [
        { table: 'warnings', row: 1, field: 'kind' },
        { table: 'warnings', row: 3, field: '' },
        { table: 'warnings', row: 4, field: 'findings.0.title' },
        { table: 'warnings', row: 5, field: 'at' },
      ],
    });
    expect(await ledger.warnings.toCollection().primaryKeys()).toEqual([idOf(2)]);
  });

  test('the small copy of a picture can be a JPEG and nothing else', async () => {
    const ledger = await ledgerWith();
    const sight = { signs: [], text: [], finished: true };
    const withCopy = (number: number, thumbnail: string) =>
      row(number, { picture: { sight, sha256: 'ab'.repeat(32), thumbnail } });
    const jpeg = 'data:image/jpeg;base64,/9j/4AAQ';
    const file = fileOf([
      withCopy(1, jpeg),
      withCopy(2, 'data:image/svg+xml;base64,PHN2Zz4='),
      withCopy(3, 'https://example.com/foto.jpg'),
      withCopy(4, `${jpeg}${'A'.repeat(50_000)}`),
      row(5, { picture: { sight, sha256: 'rahasia' } }),
    ]);
    const { bad } = await importBackup(ledger, file);
    expect(bad.map(({ row: at, field }) => `${at} ${field}`)).toEqual([
      '2 picture.thumbnail',
      '3 picture.thumbnail',
      '4 picture.thumbnail',
      '5 picture.sha256',
    ]);
    expect((await ledger.warnings.toArray())[0]?.picture?.thumbnail).toBe(jpeg);
  });

  test('past activities and imports come back; the newer mark wins, a bad one is named', async () => {
    const seen = pastRow(1, { mark: 'open' });
    const old = await ledgerWith();
    await old.activities.bulkAdd([seen, pastRow(2)]);
    await old.imports.add(importRow());
    const text = await exportBackup(old, defaultSettings());
    const ledger = await ledgerWith();
    expect(await importBackup(ledger, text)).toMatchObject({ added: 2, bad: [] });
    expect(await ledger.activities.toArray()).toEqual(await old.activities.toArray());
    expect(await ledger.imports.toArray()).toEqual([importRow()]);
    const later = { ...seen, mark: 'kept', markedAt: '2026-11-25T10:00:00.000Z' };
    const newer = fileOf([], { version: 2, activities: [later, { ...seen, id: '', level: 1 }] });
    expect(await importBackup(ledger, newer)).toMatchObject({
      updated: 1,
      bad: [{ table: 'activities', row: 2, field: 'id' }],
    });
    expect(await importBackup(ledger, text)).toMatchObject({ updated: 0, same: 2 });
    expect(await ledger.activities.get(seen.id)).toEqual(later);
  });

  test('moments in other time zones are stored in UTC', async () => {
    const ledger = await ledgerWith();
    await importBackup(ledger, fileOf([{ ...row(1), at: '2026-11-25T15:01:00+07:00' }]));
    expect((await ledger.warnings.get(idOf(1)))?.at).toBe('2026-11-25T08:01:00.000Z');
  });

  test.each([
    ['no JSON', '{', 'corrupt'],
    ['another format', fileOf([], { format: 'other' }), 'corrupt'],
    ['no list', fileOf([], { warnings: 1 }), 'corrupt'],
    [
      'a newer version of another shape',
      fileOf([], { version: STORE_VERSION + 1, warnings: {} }),
      'future-version',
    ],
  ])('%s is refused', async (_, text, code) => {
    const ledger = await ledgerWith();
    await expect(importBackup(ledger, text)).rejects.toMatchObject({ name: 'LedgerError', code });
  });
});
