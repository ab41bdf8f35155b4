import { expect, test } from 'vitest';
import { judgeRow } from '../../../scripts/check/judge-row.ts';
import { UNSEEN, writtenTexts } from '../../../scripts/stance/written-texts.ts';
import { shippedKnowledge } from '../../../src/judge/knowledge.ts';

/** Close to what was measured, 0.756 and 0.023 (docs/decisions/0021). */
const FEWEST_FOUND = 0.745;
const MOST_FALSE = 0.028;

/** The share of texts that are flagged in a campaign. */
function flagged(partisan: boolean): number {
  const texts = writtenTexts(UNSEEN).filter(({ label }) => (label === 'PARTISAN') === partisan);
  const at = new Date('2024-10-15');
  const input = {
    at: '2024-10-15',
    stage: 'campaign',
    kind: 'post',
    platform: 'facebook',
  } as const;
  const found = texts.filter(
    ({ text }) => judgeRow({ ...input, id: text, text }, at, shippedKnowledge()).level !== 'aman',
  );
  return found.length / texts.length;
}

test('partisan texts that no model has learned from are found, and others are left alone', () => {
  expect(flagged(true)).toBeGreaterThan(FEWEST_FOUND);
  expect(flagged(false)).toBeLessThan(MOST_FALSE);
});
