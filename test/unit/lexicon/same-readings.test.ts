import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRules } from '../../../scripts/rules/compile-rules.ts';
import { lexiconSource } from '../../../scripts/rules/lexicon-source.ts';
import { buildLexicon, extendLexicon, type LexiconSource } from '../../../src/lexicon/lexicon.ts';
import { openShippedLexicon } from '../../../src/lexicon/pack.ts';
import type { PackJson } from '../../../src/lexicon/pack-types.ts';
import { parsePattern } from '../../../src/lexicon/parse-pattern.ts';
import { readText } from '../../../src/lexicon/read-text.ts';
import { adversarialText } from '../oracle/adversarial-text.ts';
import * as oracle from '../oracle/lexicon.ts';
import { readText as readPlainly } from '../oracle/read-text.ts';

const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpus');
const CORPUS_FILES = ['read', 'by-source', 'ordinary', 'regional'];
/** The rest of the corpus is read in full by `npm run bench`. */
const POOL_STEP = 17;

const pattern = (entry: string, source: string) => ({
  entry,
  class: 'call',
  elements: parsePattern(source),
});

const small: LexiconSource = {
  names: [
    { form: 'budi', entry: 'budi', class: 'who' },
    { form: 'budi santoso', entry: 'budi', class: 'who' },
    { form: 'budi santoso', entry: 'other', class: 'maybe-who' },
    { form: 'prabowo gibran', entry: 'pair', class: 'who' },
    { form: 'gibran', entry: 'pair', class: 'maybe-who' },
    { form: '#salamduajari', entry: 'pair', class: 'slogan' },
    { form: '#2019gantipresiden', entry: 'tag', class: 'slogan' },
    { form: '@prabowo', entry: 'pair', class: 'handle' },
    { form: '02 menang', entry: 'pair', class: 'slogan' },
  ],
  classes: { praise: ['hebat', 'kerja nyata', '✌', '1⃣'], vote: ['coblos', 'pilih', 'url'] },
  patterns: [
    pattern('vote', '(coblos~|pilih) ..2 {contestant}'),
    pattern('number', 'pilih (nomor|no)? {number}'),
    pattern('first-number', '{number} ..3 menang'),
    pattern('optional', 'ayo? menangkan? {contestant} ..4 {praise}?'),
    pattern('three', '{contestant} {contestant}? ..1 dua'),
  ],
  commonWords: ['kita', 'di', 'salam', 'jari', 'teman', 'ummat', 'umat', 'aamiin', 'presiden'],
  telling: ['who', 'maybe-who', 'slogan', 'handle'],
};

function expectSame(text: string, pair: Pair) {
  const { quiet, ...rest } = readText(pair.ours, text);
  const expected = readPlainly(pair.plain, text);
  const { tokens, matches, phrases } = rest as ReturnType<typeof readPlainly>;
  if (quiet) {
    const reading = readText(pair.ours, text);
    expect({ ...expected }).toEqual({
      text,
      tokens: reading.tokens,
      matches: reading.matches,
      phrases: [],
    });
    expect(expected.matches.filter((match) => pair.telling.has(match.class))).toEqual([]);
  } else expect({ text, tokens, matches, phrases }).toEqual(expected);
}

type Pair = ReturnType<typeof pairOf>;

function pairOf(source: LexiconSource) {
  return {
    ours: buildLexicon(source),
    plain: oracle.openLexicon(source),
    telling: new Set(source.telling),
  };
}

test('finds the same as the plain search in hostile texts', () => {
  const pair = pairOf(small);
  fc.assert(
    fc.property(adversarialText, (text) => expectSame(text, pair)),
    { numRuns: Number(process.env.RUNS ?? 5_000) },
  );
}, 60_000);

test('finds the same after names and patterns were added', () => {
  const base = pairOf({ ...small, names: small.names.slice(0, 3), patterns: [] });
  const rest = { names: small.names.slice(3), patterns: small.patterns };
  const extended = {
    ours: extendLexicon(base.ours, rest),
    plain: oracle.extendLexicon(base.plain, rest),
    telling: base.telling,
  };
  fc.assert(
    fc.property(adversarialText, (text) => {
      expectSame(text, extended);
      expectSame(text, base);
    }),
    { numRuns: 2000 },
  );
}, 60_000);

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
