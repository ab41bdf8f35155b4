import { expect, test } from 'vitest';
import type { CorpusRow } from '../../../scripts/corpus/corpus.ts';
import { groupOf } from '../../../scripts/corpus/folds.ts';
import {
  figuresOf,
  interval,
  isDanger,
  isFlagged,
  type Judged,
  perThousand,
  spanOverlap,
} from '../../../scripts/corpus/score.ts';

function judged(
  label: CorpusRow['label'],
  level: Judged['level'],
  more: Partial<Judged> = {},
): Judged {
  const row = {
    id: `${label}`,
    text: 'ayo coblos dia',
    year: 2024,
    source: 's',
    label,
  } as CorpusRow;
  return { row, level, spans: [], complete: true, score: 0, cause: null, ...more };
}

const SAMPLE = [
  judged('PARTISAN', 'bahaya'),
  judged('PARTISAN', 'waspada'),
  judged('PARTISAN', 'aman'),
  judged('POLITICAL-NEUTRAL', 'waspada'),
  judged('POLITICAL-NEUTRAL', 'aman'),
];

test('precision and recall at both levels', () => {
  expect(figuresOf(SAMPLE, isFlagged)).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  expect(figuresOf(SAMPLE, isDanger)).toMatchObject({ precision: 1, recall: 1 / 3 });
});

test('nothing flagged is no division by zero', () => {
  expect(figuresOf([judged('PARTISAN', 'aman')], isFlagged)).toEqual({
    precision: 0,
    recall: 0,
    f1: 0,
  });
  expect(perThousand([], isFlagged)).toBe(0);
});

test('a rate is per thousand', () => {
  expect(perThousand(SAMPLE.slice(3), isFlagged)).toBe(500);
});

test('a span counts when ours overlaps it', () => {
  const row = { ...judged('PARTISAN', 'bahaya').row, span: 'coblos dia' };
  const hit = judged('PARTISAN', 'bahaya', { row, spans: [[0, 5]] });
  const miss = judged('PARTISAN', 'bahaya', { row, spans: [[0, 4]] });
  expect(spanOverlap([hit, miss])).toBe(0.5);
});

test('the interval holds the value and is the same every time', () => {
  const f1 = (rows: Judged[]) => figuresOf(rows, isFlagged).f1;
  const [low, high] = interval(SAMPLE, f1);
  expect(low).toBeLessThanOrEqual(f1(SAMPLE));
  expect(high).toBeGreaterThanOrEqual(f1(SAMPLE));
  expect(interval(SAMPLE, f1)).toEqual([low, high]);
});

test('near-duplicates share a fold', () => {
  const row = (id: string, text: string) => ({ ...judged('PARTISAN', 'aman').row, id, text });
  const one = groupOf(row('1', 'Ayo coblos dia! https://t.co/a'), 'fold');
  expect(groupOf(row('2', '@teman AYO coblos dia... #menang'), 'fold')).toBe(one);
});
