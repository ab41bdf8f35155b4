import { expect, test } from 'vitest';
import { foldChar } from '../../../src/text/fold-char.ts';

test.each([
  ['capital', 'P', 'p'],
  ['accent', 'é', 'e'],
  ['mathematical bold', '𝗣', 'p'],
  ['full width', 'Ｐ', 'p'],
  ['Cyrillic look-alike', 'а', 'a'],
  ['Cyrillic capital', 'Р', 'p'],
  ['Greek look-alike', 'ο', 'o'],
  ['small capital', 'ᴀ', 'a'],
  ['squared letter', '🅰', 'a'],
  ['ligature', 'ﬁ', 'fi'],
  ['zero width space', '\u200b', ''],
  ['bidi mark', '\u202e', ''],
  ['combining mark', '\u0301', ''],
  ['variation selector', '\ufe0f', ''],
  ['skin tone', '🏽', ''],
  ['emoji', '✌', '✌'],
  ['lone surrogate', '\ud83d', '\ud83d'],
])('%s: %s', (_, char, folded) => {
  expect(foldChar(char)).toBe(folded);
});
