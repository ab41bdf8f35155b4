import { describe, expect, test } from 'vitest';
import { activitySchema } from '../../../src/ledger/activity-schema.ts';
import { seenRow } from '../../../src/own-pages/seen-row.ts';
import type { SeenActivity } from '../../../src/platforms/types.ts';
import { context } from '../review/context.ts';

const partisan = 'Ayo coblos nomor 2, menangkan Prabowo-Gibran!';
const post: SeenActivity = {
  kind: 'post',
  at: '2024-02-03T03:00:00.000Z',
  text: partisan,
  url: 'https://x.com/i/web/status/1',
};
const rowOf = (seen: SeenActivity) => seenRow(seen, 'x', 'rini', context);

describe('a row of what was seen', () => {
  test.each<[string, SeenActivity, object]>([
    ['a post', post, { level: 'bahaya', stage: 'campaign', judgedBy: 'own-date', mark: 'open' }],
    [
      'a like, by the date of the post',
      {
        kind: 'like',
        at: null,
        notBefore: '2024-02-03T03:00:00.000Z',
        text: '',
        target: { text: partisan },
      },
      { at: '', stage: 'campaign', judgedBy: 'earliest-date', mark: 'open' },
    ],
    [
      'a post without a date, as if in a campaign',
      { ...post, at: null },
      { at: '', level: 'bahaya', judgedBy: 'as-if-campaign' },
    ],
    ['only a link', { ...post, text: '' }, { level: 'tidak-dapat-dinilai', mark: 'open' }],
    ['an everyday post', { ...post, text: 'Rapat besok jam sembilan.' }, { level: 'aman' }],
  ])('%s', (_, seen, expected) => {
    const row = rowOf(seen);
    expect(row).toMatchObject({ source: 'page', account: 'rini', lastImport: '', ...expected });
    expect(activitySchema.parse(row)).toEqual(row);
    expect('mark' in row).toBe(row.level !== 'aman');
  });
});

describe('its id', () => {
  const id = (change: Partial<SeenActivity>) => rowOf({ ...post, ...change }).id;

  test('is the same each time the act is seen, also with its words cut or its date hidden', () => {
    expect(id({ text: 'Ayo coblos…', at: null })).toBe(id({}));
  });

  test.each<Partial<SeenActivity>>([{ url: 'https://x.com/i/web/status/2' }, { kind: 'like' }])(
    'tells other acts: %o',
    (change) => expect(id(change)).not.toBe(id({})),
  );

  test('goes by words and date where there is no link, and holds neither', () => {
    const { url: _, ...bare } = post;
    const same = rowOf(bare).id;
    expect(rowOf({ ...bare }).id).toBe(same);
    expect(rowOf({ ...bare, text: 'Lain' }).id).not.toBe(same);
    expect(same).toMatch(/^x:rini:page-[0-9a-z]+$/);
  });
});
