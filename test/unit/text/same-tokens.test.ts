import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/text/tokenize.ts';
import { KNOWN, STARTS, WordTable } from '../../../src/text/word-table.ts';
import { adversarialText } from '../oracle/adversarial-text.ts';
import { tokenize as tokenizePlainly } from '../oracle/tokenize.ts';

const VOCABULARY = new Set(
  'prabowo menang coblos salam dua jari teman bersama gibran ganti presiden ummat umat aamiin budi santoso kita di 漢漢 عم 2019'.split(
    ' ',
  ),
);
const words = new WordTable();
for (const word of VOCABULARY) words.mark(words.add(word), KNOWN);
words.mark(words.add('prabowo'), STARTS);
words.mark(words.add('tellu'), STARTS);

test('reads the same tokens as the plain tokenizer', () => {
  fc.assert(
    fc.property(adversarialText, (text) => {
      expect(tokenize(text, words)).toEqual(tokenizePlainly(text, (form) => VOCABULARY.has(form)));
    }),
    { numRuns: Number(process.env.RUNS ?? 10_000) },
  );
}, 60_000);
