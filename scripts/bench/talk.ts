import type { Random } from './random.ts';

const ONSETS = [
  '',
  'b',
  'c',
  'd',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'w',
  'ng',
  'ny',
  'tr',
  'pr',
];
const VOWELS = ['a', 'a', 'a', 'i', 'u', 'e', 'e', 'o', 'ai', 'au'];
const CODAS = ['', '', '', 'n', 'ng', 'k', 'h', 's', 'r', 't', 'm', 'p', 'l'];
const PREFIXES = ['', '', '', '', 'me', 'ber', 'di', 'ter', 'pe', 'se'];
const SUFFIXES = ['', '', '', '', '', 'nya', 'an', 'kan', 'i', 'lah'];
const SHORT =
  'yang di dan ini itu ke ada aku kamu kita saya tidak gak udah aja juga buat sama dari kalau mau bisa lagi dong sih kok ya'.split(
    ' ',
  );
const EMOJI = ['😂', '🙏', '🔥', '😭', '👍', '❤️', '✌️'];
const DIFFERENT_WORDS = 12_000;

/**
 * Posts of made-up words that are built like Indonesian ones, about 200 characters long. How often a
 * token is a number, doubled, joined, not ASCII… is as in the 31,968 posts of the engine study.
 */
export function makeTalk(count: number, random: Random): string[] {
  const words = Array.from({ length: DIFFERENT_WORDS }, () => makeWord(random));
  return Array.from({ length: count }, () => {
    const tokens = Array.from({ length: 24 + random.below(17) }, () => makeToken(words, random));
    if (random.next() < 0.12) tokens.push(random.pick(EMOJI) + random.pick(EMOJI));
    return tokens.join(' ');
  });
}

function makeWord(random: Random): string {
  const syllable = () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  const stem =
    Array.from({ length: 1 + random.below(2) }, syllable).join('') +
    random.pick(VOWELS).slice(0, 1);
  return random.pick(PREFIXES) + stem + random.pick(SUFFIXES);
}

function makeToken(words: readonly string[], random: Random): string {
  // The square of a random number favours the first words, as speech does.
  const word =
    random.next() < 0.3
      ? random.pick(SHORT)
      : (words[Math.floor(random.next() ** 3 * words.length)] as string);
  const kind = random.next();
  if (kind < 0.044) return String(random.below(3000));
  if (kind < 0.06) return word.replace(/[aiueo]/, (vowel) => vowel.repeat(3));
  if (kind < 0.069) return `${word}-${word}`;
  if (kind < 0.074) return `#${word}`;
  if (kind < 0.0775) return `${word}2`;
  if (kind < 0.08) return `${word}${random.below(90) + 10}`;
  if (kind < 0.081) return `@${word}_${random.below(99)}`;
  if (kind < 0.083) return `${word}é`;
  if (kind < 0.086) return `https://t.co/${word}`;
  if (kind < 0.2) return word + random.pick(['.', ',', ',', '!', '?', '...', ':']);
  return kind < 0.3 ? (word[0] ?? '').toUpperCase() + word.slice(1) : word;
}
