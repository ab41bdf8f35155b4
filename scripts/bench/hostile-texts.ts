/** Parts which, repeated, make a text that is hard for one step or another. */
const PARTS: readonly string[] = [
  'a',
  'ab',
  'aab',
  '\u200b',
  'a\u200b',
  'a\u0301\u0302\u0303',
  '😂',
  '🇮🇩',
  '𝗽𝗿𝗮𝗯𝗼𝘄𝗼 ',
  'рrаbоwо ',
  'a.',
  'a.a.a ',
  '-',
  '. ',
  'p r a b o w o ',
  'a b ',
  '#',
  '#a',
  '#prabowo',
  '#prabowo ',
  '#DukungPrabowo',
  '1a',
  'm3nang ',
  'p4k4i50 ',
  '@user',
  '@user ',
  'coblos ',
  'coblos paslon ',
  'teman2nya ',
  'orangnya ',
  'http://a.b/ ',
  'a@b.c ',
  '\ud83d',
];

export function hostileTexts(length: number): { name: string; text: string }[] {
  return PARTS.map((part) => ({
    name: JSON.stringify(part),
    text: part.repeat(Math.ceil(length / part.length)).slice(0, length),
  }));
}
