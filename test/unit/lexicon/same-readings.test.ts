import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'vitest';
import { expectSame, pairOf } from '../../../scripts/fuzz/readings.ts';
import { compileRules } from '../../../scripts/rules/compile-rules.ts';
import { lexiconSource } from '../../../scripts/rules/lexicon-source.ts';
import { openShippedLexicon } from '../../../src/lexicon/pack.ts';
import type { PackJson } from '../../../src/lexicon/pack-types.ts';

const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpus');
const CORPUS_FILES = ['read', 'by-source', 'ordinary', 'regional'];
/** The rest of the corpus is read in full by `npm run bench`. */
const POOL_STEP = 17;

test.skipIf(!existsSync(CORPUS))(
  'finds the same in the texts of the corpus with the shipped rules (skipped: no ../shared)',
  () => {
    const root = resolve(import.meta.dirname, '../../..');
    const { pack } = compileRules(root) as { pack: PackJson };
    const pair = { ...pairOf(lexiconSource(pack)), ours: openShippedLexicon() };
    const texts = (name: string) =>
      readFileSync(resolve(CORPUS, `${name}.jsonl`), 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text);
    for (const text of CORPUS_FILES.flatMap(texts)) expectSame(text, pair);
    for (const [index, text] of texts('pool').entries()) {
      if (index % POOL_STEP === 0) expectSame(text, pair);
    }
  },
  120_000,
);
