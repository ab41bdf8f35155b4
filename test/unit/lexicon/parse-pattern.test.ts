import { expect, test } from 'vitest';
import { inflect } from '../../../src/lexicon/inflect.ts';
import { parsePattern } from '../../../src/lexicon/parse-pattern.ts';

test('reads words, choices, classes, gaps and options', () => {
  expect(parsePattern('(ayo|yuk)? ..3 {vote} budi')).toEqual([
    { forms: ['ayo', 'yuk'], classes: [], gap: 0, optional: true },
    { forms: [], classes: ['vote'], gap: 3, optional: false },
    { forms: ['budi'], classes: [], gap: 0, optional: false },
  ]);
});

test.each([
  ['ayo?', 'the pattern matches empty text'],
  ['..3 ayo', 'a pattern cannot begin with a gap'],
  ['ayo ..3', 'a pattern cannot end with a gap'],
  ['ayo ..99 budi', 'a gap spans 1 to 8 tokens'],
  ['(ayo|kerja nyata)', '"kerja nyata" is not one word or {class}'],
])('refuses %s', (source, message) => {
  expect(() => parsePattern(source)).toThrow(message);
});

test.each([
  ['pilih', ['memilih', 'milih', 'dipilih', 'pilihkan']],
  ['dukung', ['mendukung', 'ndukung', 'didukung', 'dukungin']],
  ['coblos', ['mencoblos', 'nyoblos', 'dicoblos']],
  ['sokong', ['menyokong', 'nyokong']],
  ['tusuk', ['menusuk', 'nusuk']],
  ['kawal', ['mengawal', 'ngawal']],
])('inflects %s', (stem, forms) => {
  expect(inflect(stem)).toEqual(expect.arrayContaining(forms));
});
