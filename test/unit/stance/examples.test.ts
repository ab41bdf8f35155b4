import { expect, test } from 'vitest';
import { examplesOf, UNNAMED_SHARE } from '../../../scripts/stance/examples.ts';
import { OWN_SOURCE } from '../../../scripts/stance/own-lessons.ts';
import { shippedKnowledge } from '../../../src/judge/knowledge.ts';

const knowledge = shippedKnowledge();

/** The examples of one row of the corpus. */
function examplesOfText(text: string) {
  if (!knowledge.model) throw new Error('no model');
  const row = { id: '1', text, year: 2024, source: 'test', label: 'PARTISAN' } as const;
  const corpus = { gold: [row], bySource: [], ordinary: [], regional: [], pool: [], digest: '' };
  const examples = examplesOf(corpus, knowledge, knowledge.model.vectors);
  return examples.filter(({ row }) => row.source !== OWN_SOURCE);
}

test('a text that names a contestant is learned from once more, as if no list knew the name', () => {
  const [named, unnamed, ...more] = examplesOfText('Siap mendukung Khofifah sampai menang!');
  expect(more).toEqual([]);
  expect([named?.unnamed, unnamed?.unnamed]).toEqual([false, true]);
  expect(unnamed?.weight).toBeCloseTo((named?.weight ?? 0) * UNNAMED_SHARE);
  // Whoever it is, a person or a party, the second reading is the same.
  const [, other] = examplesOfText('Siap mendukung Gerindra sampai menang!');
  expect(other?.buckets).toEqual(unnamed?.buckets);
  expect(other?.pooled).toEqual(unnamed?.pooled);
});

test('a text that names nobody is learned from once', () => {
  expect(examplesOfText('Siap mendukung beliau sampai menang!')).toHaveLength(1);
});
