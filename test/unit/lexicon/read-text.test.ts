import { expect, test } from 'vitest';
import { buildLexicon } from '../../../src/lexicon/lexicon.ts';
import { parsePattern } from '../../../src/lexicon/parse-pattern.ts';
import { readText } from '../../../src/lexicon/read-text.ts';
import { stepsOf } from './steps-of.ts';

const pattern = (entry: string, source: string) => ({
  entry,
  class: 'call',
  elements: parsePattern(source),
});

const lexicon = buildLexicon({
  names: [
    { form: 'budi', entry: 'budi', class: 'who' },
    { form: 'budi santoso', entry: 'budi', class: 'who' },
    { form: 'budi siti', entry: 'pair', class: 'who' },
    { form: '@budi_maju', entry: 'budi', class: 'handle' },
  ],
  classes: { praise: ['hebat', 'kerja nyata'] },
  patterns: [
    pattern('vote', '(coblos~|pilih) ..2 {contestant}'),
    pattern('number', 'pilih (nomor|no)? {number}'),
    pattern('optional', 'ayo? menangkan {contestant}'),
  ],
  commonWords: ['kita'],
  telling: ['who', 'handle'],
});

const phrases = (text: string) =>
  readText(lexicon, text).phrases.map((one) => [one.entry, text.slice(one.start, one.end)]);

test.each([
  ['a name after a verb', 'Ayo coblos Budi ya', [['vote', 'coblos Budi']]],
  ['an inflected verb', 'kita mencoblos Budi', [['vote', 'mencoblos Budi']]],
  ['a gap of two', 'pilih saja pak Budi', [['vote', 'pilih saja pak Budi']]],
  ['a gap of three is too wide', 'pilih saja itu pak Budi', []],
  ['not over the end of a sentence', 'Ayo pilih. Budi datang', []],
  ['a number with its word', 'pilih nomor 2', [['number', 'pilih nomor 2']]],
  ['a number word', 'pilih loro', [['number', 'pilih loro']]],
  ['an optional word left out', 'menangkan Budi', [['optional', 'menangkan Budi']]],
  [
    'an optional word left out at the start of a later sentence',
    'Halo. Menangkan Budi',
    [['optional', 'Menangkan Budi']],
  ],
  ['not from an optional word over the end of a sentence', 'Ayo. Menangkan. Budi', []],
  ['a disguised name', 'c0blos B.u.d.i', [['vote', 'c0blos B.u.d.i']]],
  [
    'names joined by a star, with a word behind them',
    'pilih Budi*Siti a',
    [['vote', 'pilih Budi*Siti']],
  ],
  ['joined in a hashtag', '#CoblosBudiSiti', [['vote', '#CoblosBudiSiti']]],
])('finds %s', (_, text, expected) => {
  expect(phrases(text)).toEqual(expected);
});

test('the longest name hides the names inside it', () => {
  const names = readText(lexicon, 'Budi Santoso').matches.filter((match) => match.class === 'who');
  expect(names.map((match) => match.end - match.start)).toEqual(['Budi Santoso'.length]);
});

test('a name inside a word is not a name', () => {
  expect(readText(lexicon, 'budidaya lele').matches).toEqual([]);
});

test('a listed account is found by its mention', () => {
  expect(readText(lexicon, 'halo @Budi_Maju').matches[0]).toMatchObject({
    entry: 'budi',
    class: 'handle',
  });
});

test.each(['pilih saja pak ', 'p r a b o w o ', 'pilihpilihpilih', '#pilih', '@user ', '#a'])(
  'takes about as many steps for a character of a long text as of a short one: %s',
  async (part) => {
    const steps = (repeat: number) => stepsOf(() => readText(lexicon, part.repeat(repeat)));
    // Ten times the text; what grows with its square would take a hundred times the steps.
    expect(await steps(1000)).toBeLessThan((await steps(100)) * 15);
  },
);

test('a text without a telling word is quiet, and its tokens are there all the same', () => {
  const reading = readText(lexicon, 'kerja nyata kita');
  const other = readText(lexicon, 'Ayo coblos Budi');
  expect(reading.quiet).toBe(true);
  expect(other.quiet).toBe(false);
  expect(reading.tokens.map((token) => token.form)).toEqual(['kerja', 'nyata', 'kita']);
  expect(reading.matches.map((match) => match.class)).toEqual(['praise']);
});
