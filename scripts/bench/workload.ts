import { resolve } from 'node:path';
import { openNames } from '../../src/lexicon/names.ts';
import type { PackJson } from '../../src/lexicon/pack-types.ts';
import { compileRules } from '../rules/compile-rules.ts';

export interface Workload {
  /** Folded names, as both sides look for them. */
  names: string[];
  posts: string[];
  characters: number;
}

const { pack } = compileRules(resolve(import.meta.dirname, '../..')) as { pack: PackJson };
const WORDS_A_POST = 24;
/** One word in so many is a name. */
const NAME_EVERY = 30;

/** Posts of frequent words with names strewn in, the same for the same seed. */
export function makeWorkload(count: number, seed = 7): Workload {
  const names = [...new Set(openNames(pack).map(({ form }) => form))].filter(
    (form) => form.length > 4,
  );
  const { commonWords } = pack.phrases;
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const word = () => (random() < 1 / NAME_EVERY ? titled(pick(names)) : pick(commonWords));
  const posts = Array.from({ length: count }, () =>
    Array.from({ length: WORDS_A_POST }, word).join(' '),
  );
  return { names, posts, characters: posts.reduce((sum, post) => sum + post.length, 0) };
}

function titled(name: string): string {
  return name.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
