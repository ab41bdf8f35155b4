import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { hostileTexts } from './hostile-texts.ts';
import { fullJob } from './own.ts';

const RUNS = 7;
const LENGTH = 20_000;
/** What floods a composer: a megabyte of one letter, of nothing visible, of one word, of emoji. */
const FLOODS = ['a', '\u200b', 'coblos ', '😂'];
const FLOOD_LENGTH = 1_000_000;

interface Cost {
  name: string;
  /** Time for a character against that of ordinary posts. */
  cost: number;
}

interface Hostile extends Cost {
  /** Time for a character at 80,000 against 10,000. */
  slope: number;
}

/** The costliest hostile text, the steepest slope, and a megabyte of each of a few. */
export function measureHostile(
  lexicon: Lexicon,
  posts: readonly string[],
): { worst: Hostile; steepest: Hostile; floods: Cost[] } {
  const search = fullJob(lexicon);
  const perCharacter = (text: string) => {
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      search(text);
      return performance.now() - start;
    });
    return Math.min(...times) / text.length;
  };
  const ordinary = perPosts(posts.slice(0, 2000), search);
  const long = hostileTexts(80_000);
  const short = hostileTexts(10_000);
  const all = hostileTexts(LENGTH).map(({ name, text }, index) => ({
    name,
    cost: perCharacter(text) / ordinary,
    slope:
      perCharacter((long[index] as { text: string }).text) /
      perCharacter((short[index] as { text: string }).text),
  }));
  const most = (key: 'cost' | 'slope') =>
    all.reduce((best, one) => (one[key] > best[key] ? one : best));
  const floods = FLOODS.map((part) => ({
    name: JSON.stringify(part),
    cost: perCharacter(part.repeat(Math.ceil(FLOOD_LENGTH / part.length))) / ordinary,
  }));
  return { worst: most('cost'), steepest: most('slope'), floods };
}

function perPosts(posts: readonly string[], search: (post: string) => number): number {
  const characters = posts.reduce((sum, post) => sum + post.length, 0);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (const post of posts) search(post);
    return performance.now() - start;
  });
  return Math.min(...times) / characters;
}
