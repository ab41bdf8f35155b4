import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/judge/evidence.ts';
import { shippedKnowledge } from '../../../src/judge/knowledge.ts';
import { judgeText } from '../../../src/judge/text-judgement.ts';
import { STAGES } from '../../../src/judge/types.ts';
import { readText } from '../../../src/lexicon/read-text.ts';

const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpus');
const at = new Date('2024-01-15');

/** The texts of a corpus file in which nothing is found that could meet a rule. */
function quietTexts(name: string): string[] {
  const { lexicon } = shippedKnowledge();
  return readFileSync(resolve(CORPUS, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter((text) => readText(lexicon, text).quiet);
}

test.skipIf(!existsSync(CORPUS)).each([
  ['read', 1],
  ['by-source', 1],
  ['ordinary', 1],
  ['regional', 1],
  ['pool', 9],
])(
  'a quiet text of %s is aman for the whole judgement as well (skipped: no ../shared)',
  (name, step) => {
    const knowledge = shippedKnowledge();
    const texts = quietTexts(name).filter((_, index) => index % step === 0);
    expect(texts.length).toBeGreaterThan(100);
    const wrong = texts.filter((text) => {
      const { tokens, matches, phrases } = readText(knowledge.lexicon, text);
      const whole = gatherEvidence(
        { text, quiet: false, tokens, matches, phrases },
        knowledge.senses,
      );
      return STAGES.some((stage) => {
        const { level, grounds } = judgeText(knowledge, whole, { at, stage, sensitivity: 'ketat' });
        return level !== 'aman' || grounds.length > 0;
      });
    });
    expect(wrong).toEqual([]);
  },
  120_000,
);
