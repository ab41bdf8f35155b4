import { deepEqual } from 'node:assert';
import fc from 'fast-check';
import { buildLexicon, extendLexicon, type LexiconSource } from '../../src/lexicon/lexicon.ts';
import { parsePattern } from '../../src/lexicon/parse-pattern.ts';
import { readText } from '../../src/lexicon/read-text.ts';
import { adversarialText } from '../../test/unit/oracle/adversarial-text.ts';
import * as oracle from '../../test/unit/oracle/lexicon.ts';
import { readText as readPlainly } from '../../test/unit/oracle/read-text.ts';
import type { FuzzProperty } from './property.ts';

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

/** One lexicon for our search and for the plain one. */
export function pairOf(source: LexiconSource) {
  return {
    ours: buildLexicon(source),
    plain: oracle.openLexicon(source),
    telling: new Set(source.telling),
  };
}

/** @throws AssertionError when the two searches find different things in the text. */
export function expectSame(text: string, pair: ReturnType<typeof pairOf>): void {
  const reading = readText(pair.ours, text);
  const expected = readPlainly(pair.plain, text);
  // A text that says nothing of a contest is not looked at for phrases.
  const phrases = reading.quiet ? [] : (reading as ReturnType<typeof readPlainly>).phrases;
  const { tokens, matches } = reading;
  deepEqual({ text, tokens, matches, phrases }, { ...expected });
  if (!reading.quiet) return;
  deepEqual(
    expected.matches.filter((match) => pair.telling.has(match.class)),
    [],
  );
}

const whole = pairOf(small);
const base = pairOf({ ...small, names: small.names.slice(0, 3), patterns: [] });
const added = { names: small.names.slice(3), patterns: small.patterns };
const extended = {
  ours: extendLexicon(base.ours, added),
  plain: oracle.extendLexicon(base.plain, added),
  telling: base.telling,
};

export const readingProperties: readonly FuzzProperty[] = [
  {
    name: 'names and phrases are those of the plain search',
    reads: 'texts',
    shortRuns: 5000,
    share: 4,
    property: fc.property(adversarialText, (text) => expectSame(text, whole)),
  },
  {
    name: 'names and phrases are those of the plain search after some were added',
    reads: 'texts',
    shortRuns: 2000,
    share: 2,
    property: fc.property(adversarialText, (text) => {
      expectSame(text, extended);
      expectSame(text, base);
    }),
  },
];
