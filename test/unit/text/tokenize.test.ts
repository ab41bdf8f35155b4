import { expect, test } from 'vitest';
import { tokenize } from '../../../src/text/tokenize.ts';
import { KNOWN, WordTable } from '../../../src/text/word-table.ts';

const words = new WordTable();
for (const word of 'prabowo menang coblos salam dua jari teman bersama gibran ganti presiden teladan ummat umat aamiin'.split(
  ' ',
)) {
  words.mark(words.add(word), KNOWN);
}
const forms = (text: string) => tokenize(text, words).map((token) => token.form);

test.each([
  ['styled letters', '𝗣𝗿𝗮𝗯𝗼𝘄𝗼 Ｐｒａｂｏｗｏ', ['prabowo', 'prabowo']],
  ['look-alikes and zero width', 'Р\u200brаbоwо', ['prabowo']],
  ['leet digits in a word', 'm3nang pr4bow0 b3rsama', ['menang', 'prabowo', 'bersama']],
  ['stretched letters', 'menaaaang coblossss', ['menang', 'coblos']],
  ['double letters that matter', 'ummat umat aamiin', ['ummat', 'umat', 'aamiin']],
  ['spaced letters', 'p r a b o w o gas', ['prabowo', 'gas']],
  ['dotted letters', 'p.r.a.b.o.w.o', ['prabowo']],
  ['a mark inside a word', 'pra*bowo', ['prabowo']],
  ['a mark between two words', 'salam-gibran', ['salam', 'gibran']],
  ['reduplication', 'teman2 teman2nya', ['teman', 'teman']],
  ['a clitic', 'prabowolah', ['prabowo']],
  ['a hashtag with capitals', '#SalamDuaJari', ['salam', 'dua', 'jari']],
  ['a hashtag without capitals', '#salamduajari', ['salam', 'dua', 'jari']],
  ['a hashtag with a year', '#2019GantiPresiden', ['2019', 'ganti', 'presiden']],
  ['a hashtag with one digit', '#Jokowi2Periode', ['jokowi', '2', 'periode']],
  ['such a one without capitals', '#salam2jari', ['salam', '2', 'jari']],
  ['a digit for a letter in a hashtag', '#M3nang', ['menang']],
  ['joined names', 'PrabowoGibran', ['prabowo', 'gibran']],
  ['a mention', 'halo @prabowo', ['halo', '@prabowo']],
  [
    'addresses',
    'lihat https://x.com/a?b=prabowo detik.com a.b@c.id',
    ['lihat', 'url', 'url', 'url'],
  ],
  ['emoji with a skin tone', '✌🏽 1️⃣', ['✌', '1⃣']],
  ['nothing', ' \n…', []],
])('reads %s', (_, text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test('remembers the digit that stood for a letter', () => {
  expect(tokenize('m3nang', words)[0]).toMatchObject({ form: 'menang', leetDigit: '3' });
});

test('knows where a sentence ends', () => {
  const breaks = tokenize('coblos, prabowo. menang\ndua', words).map((token) => token.breakBefore);
  expect(breaks).toEqual([0, 1, 2, 2]);
});
