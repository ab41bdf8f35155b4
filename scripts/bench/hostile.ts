import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { hostileTexts } from './hostile-texts.ts';
import { fullJob } from './own.ts';

const RUNS = 7;
const LENGTH = 20_000;

export interface Hostile {
  name: string;
  /** Time for a character against that of ordinary posts. */
  cost: number;
  /** Time for a character at 80,000 against 10,000. */
  slope: number;
}

/** The costliest hostile text and the steepest slope. */
export function measureHostile(
  lexicon: Lexicon,
  posts: readonly string[],
): { worst: Hostile; steepest: Hostile } {
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
  return { worst: most('cost'), steepest: most('slope') };
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
