import { describe, expect, test } from 'vitest';
import { findWarnings, readWarnings, type WarningFilter } from '../../../src/ledger/find.ts';
import { idOf, ledgerWith, row } from './rows.ts';

const rows = [
  row(1, { platform: 'facebook', kind: 'like', target: { author: 'Relawan Maju', text: 'Gas' } }),
  row(2, { level: 'bahaya', outcome: 'published', reason: 'tugas resmi', rules: ['a', 'b'] }),
  row(3, { level: null, unchecked: 'slow' }),
  row(4, { outcome: 'edited', sentText: 'Ayo memilih', rules: ['b'] }),
  row(5, { text: 'Dukung 𝗣𝗮𝘀𝗹𝗼𝗻 kita', outcome: 'cancelled' }),
];

describe('findWarnings', () => {
  test.each<[string, WarningFilter, number[]]>([
    ['everything, newest first', {}, [5, 4, 3, 2, 1]],
    ['a platform', { platform: 'facebook' }, [1]],
    ['an act', { kind: 'post' }, [5, 4, 3, 2]],
    ['a level', { level: 'bahaya' }, [2]],
    ['the unchecked', { level: 'unchecked' }, [3]],
    ['an outcome', { outcome: 'edited' }, [4]],
    ['the undecided', { outcome: 'open' }, [3, 1]],
    ['a rule', { rule: 'b' }, [4, 2]],
    ['from a moment on', { from: new Date('2026-11-25T08:04:00Z') }, [5, 4]],
    ['up to a moment', { until: new Date('2026-11-25T08:03:00Z') }, [2, 1]],
    [
      'between moments',
      { from: new Date('2026-11-25T08:02:00Z'), until: new Date('2026-11-25T08:04:00Z') },
      [3, 2],
    ],
    ['several at once', { rule: 'b', outcome: 'published' }, [2]],
    ['words of the text, in any letters and order', { search: 'PASLON dukung' }, [5]],
    ['words of the target', { search: 'relawan' }, [1]],
    ['words of the reason', { search: 'resmi' }, [2]],
    ['words of what was sent', { search: 'memilih' }, [4]],
    ['blank words: no search', { search: ' ' }, [5, 4, 3, 2, 1]],
    ['a search within a filter', { search: 'teks', rule: 'b' }, [4, 2]],
    ['nothing', { platform: 'instagram' }, []],
  ])('%s', async (_, filter, expected) => {
    const ledger = await ledgerWith(...rows);
    expect(await findWarnings(ledger, filter)).toEqual(expected.map(idOf));
  });

  test('a search in many rows', async () => {
    const ledger = await ledgerWith(...Array.from({ length: 1200 }, (_, at) => row(at)));
    expect(await findWarnings(ledger, { search: 'teks 119' })).toEqual(
      [1199, 1198, 1197, 1196, 1195, 1194, 1193, 1192, 1191, 1190, 1119, 119].map(idOf),
    );
  });

  test('rows are read by page, in order, without those that are gone', async () => {
    const ledger = await ledgerWith(...rows);
    const ids = await findWarnings(ledger);
    await ledger.warnings.delete(idOf(4));
    expect((await readWarnings(ledger, ids.slice(0, 3))).map((one) => one.id)).toEqual([
      idOf(5),
      idOf(3),
    ]);
  });
});
