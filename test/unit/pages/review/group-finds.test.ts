import { expect, test } from 'vitest';
import type { ActivityHead } from '../../../../src/ledger/find-activities.ts';
import {
  type Grouping,
  groupFinds,
  isInGroup,
} from '../../../../src/pages/review/triage/group-finds.ts';

const head = (change: Partial<ActivityHead>): ActivityHead => ({
  id: 'a',
  at: '2024-02-03T08:00:00.000Z',
  level: 'waspada',
  platform: 'x',
  kind: 'post',
  rules: ['D6'],
  mark: 'open',
  gone: false,
  before: null,
  stage: 'campaign',
  ...change,
});
const heads = [
  head({}),
  head({ level: 'bahaya', rules: ['D6', 'D7'], mark: 'kept' }),
  head({ level: 'tidak-dapat-dinilai', at: '', rules: [], platform: 'facebook' }),
  head({ at: '2019-02-03T08:00:00.000Z', kind: 'like', platform: 'facebook' }),
  head({ platform: 'facebook' }),
];

test.each<[Grouping, [value: string, all: number, open: number][]]>([
  [
    'level',
    [
      ['bahaya', 1, 0],
      ['waspada', 3, 3],
      ['tidak-dapat-dinilai', 1, 1],
    ],
  ],
  [
    'platform',
    [
      ['facebook', 3, 3],
      ['x', 2, 1],
    ],
  ],
  [
    'kind',
    [
      ['post', 4, 3],
      ['like', 1, 1],
    ],
  ],
  [
    'rule',
    [
      ['D6', 4, 3],
      ['D7', 1, 0],
    ],
  ],
  [
    'year',
    [
      ['2024', 3, 2],
      ['2019', 1, 1],
      ['', 1, 1],
    ],
  ],
])('by %s', (by, expected) => {
  expect(groupFinds(heads, by).map(({ value, all, open }) => [value, all, open])).toEqual(expected);
});

test('a find belongs to the groups that count it', () => {
  for (const by of ['level', 'platform', 'kind', 'rule', 'year'] as const)
    for (const { value, all } of groupFinds(heads, by))
      expect(heads.filter((one) => isInGroup(one, by, value))).toHaveLength(all);
});
