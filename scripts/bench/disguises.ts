import type { Random } from './random.ts';

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
};
const LEET: Readonly<Record<string, string>> = { a: '4', i: '1', e: '3', o: '0', s: '5', t: '7' };
const MARKED: Readonly<Record<string, string>> = { a: 'á', e: 'è', o: 'ö' };

const shift = (first: number) => (name: string) =>
  name.replace(/[a-z]/g, (letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97));
const byWord =
  (change: (word: string) => string, between = ' ') =>
  (name: string) =>
    name.split(' ').map(change).join(between);
const title = (word: string) => (word[0] ?? '').toUpperCase() + word.slice(1);

/** The 16 ways of the engine study to write a name so that a plain search misses it. */
export const DISGUISES: Readonly<Record<string, (name: string, random: Random) => string>> = {
  none: (name) => name,
  upper: (name) => name.toUpperCase(),
  title: byWord(title),
  leet: (name) => {
    let seen = 0;
    return name.replace(/[aieost]/g, (letter) =>
      seen++ % 2 === 0 ? (LEET[letter] ?? letter) : letter,
    );
  },
  stretched: (name) => name.replace(/[aiueo](?=[^aiueo]*$)/, (vowel) => vowel.repeat(4)),
  'zero width': (name) => name.replace(/([a-z])(?=[a-z])/g, '$1\u200b'),
  Cyrillic: (name) => name.replace(/[aeopcxyi]/g, (letter) => CYRILLIC[letter] ?? letter),
  bold: shift(0x1d41a),
  'full width': shift(0xff41),
  spaced: byWord((word) => [...word].join(' '), '  '),
  dotted: byWord((word) => [...word].join('.')),
  star: byWord((word) => (word.length > 3 ? `${word.slice(0, 2)}*${word.slice(2)}` : word)),
  '#CamelCase': (name) => `#${byWord(title, '')(name)}`,
  '#lowercase': (name) => `#${name.replaceAll(' ', '')}`,
  clitic: (name, random) => name + random.pick(['nya', 'lah', 'kah', 'pun']),
  accents: (name) => name.replace(/[aeo]/g, (letter) => MARKED[letter] ?? letter),
};
