import fc from 'fast-check';

const PARTS = [
  ...'aAbeioprwu3012#@._-*/ \n!?,:("\'+~|•·…',
  ...'pР𝗣é\u200b\ufe0f\u0301✌🏽ﬁЯ🅰ß\u00a0＃＠＿ｐ１㏨ٱلعم漢\u{10330}\u{10330}',
  '\ud83d',
  '1️⃣',
  '#️⃣',
  'https://',
  'www.',
  'foo@bar.co',
  'detik.com',
  '.id/x',
  't.co/',
];
const WORDS =
  'prabowo Prabowo PRABOWO prabowolah gibran menang m3nang menaaang coblos nyoblos coblosss ummat umat umatnya aamiin pr4b0w0 teman2 teman2nya budi Budi santoso BudiSantoso salamduajari SalamDuaJari dua satu nomor 2 02 pilih ayo hebat kerja nyata p.r.a.b.o.w.o pra*bowo salam-gibran 2019GantiPresiden kita di yang sa tellu'.split(
    ' ',
  );

/** Texts of all that the scanner treats in its own way, close together. */
export const adversarialText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PARTS) },
      { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...WORDS).map((word) => ` ${word}`) },
      { weight: 1, arbitrary: fc.constantFrom(...WORDS).map((word) => [...word].join(' ')) },
      { weight: 1, arbitrary: fc.constantFrom(...WORDS).map((word) => `#${word}`) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant(' ') },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
