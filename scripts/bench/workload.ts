import { resolve } from 'node:path';
import { openNames } from '../../src/lexicon/names.ts';
import type { PackJson } from '../../src/lexicon/pack-types.ts';
import { compileRules } from '../rules/compile-rules.ts';
import { DISGUISES } from './disguises.ts';
import { Random } from './random.ts';
import { makeTalk } from './talk.ts';

export interface GapRule {
  first: string;
  second: string;
  gap: number;
}

/** Something that was put into a post. */
export interface Injected {
  post: number;
  /** Index of a name, or of a rule. */
  index: number;
  kind: 'name' | 'rule';
  disguise: string;
}

export interface Workload {
  names: string[];
  rules: GapRule[];
  posts: string[];
  /** The same posts without what was put in. */
  ordinary: string[];
  injected: Injected[];
  characters: number;
}

const NAMES = 20_000;
const INJECT_EVERY = 20;
const NAMES_OF_INJECTED = 0.7;
const SEED = 20241127;

const VERBS =
  'coblos pilih dukung menangkan kawal tusuk contreng sukseskan tenggelamkan lawan tolak boikot hina fitnah serang lengserkan adili usir bubarkan gulingkan'.split(
    ' ',
  );
const OBJECTS = 'paslon nomor gubernur bupati walikota presiden caleg partai petahana jagoan'.split(
  ' ',
);
const FILLERS = ['hari ini', 'ayo kita', 'ya semua', 'dong'];

/** 20,000 names, 200 gapped rules and posts with some of them put in, the same for the same count. */
export function makeWorkload(count: number): Workload {
  const random = new Random(SEED);
  const names = makeNames(random);
  const rules = VERBS.flatMap((first) =>
    OBJECTS.map((second) => ({ first, second, gap: 1 + random.below(4) })),
  );
  const ordinary = makeTalk(count, random);
  const posts = [...ordinary];
  const injected: Injected[] = [];
  for (
    let post = random.below(INJECT_EVERY);
    post < count;
    post += 1 + random.below(2 * INJECT_EVERY - 1)
  ) {
    const kind = random.next() < NAMES_OF_INJECTED ? 'name' : 'rule';
    const index = random.below(kind === 'name' ? names.length : rules.length);
    const disguise = kind === 'name' ? random.pick(Object.keys(DISGUISES)) : 'none';
    const { first, second } = rules[kind === 'rule' ? index : 0] as GapRule;
    const said =
      kind === 'rule'
        ? [
            first,
            ...(random.next() < 0.5 ? [] : [random.pick(FILLERS).split(' ')[0]]),
            second,
          ].join(' ')
        : (DISGUISES[disguise] as (typeof DISGUISES)[string])(names[index] as string, random);
    posts[post] = insert(posts[post] as string, said, random);
    injected.push({ post, index, kind, disguise });
  }
  return {
    names,
    rules,
    posts,
    ordinary,
    injected,
    characters: posts.reduce((sum, post) => sum + post.length, 0),
  };
}

function insert(post: string, said: string, random: Random): string {
  const words = post.split(' ');
  words.splice(random.below(words.length + 1), 0, said);
  return words.join(' ');
}

/** Full names of the rule data in all lengths, then mixtures of their parts. */
function makeNames(random: Random): string[] {
  const { pack } = compileRules(resolve(import.meta.dirname, '../..')) as { pack: PackJson };
  const listed = openNames(pack).filter(
    ({ class: name, ambiguous }) => !ambiguous && (name === 'person' || name === 'pair'),
  );
  const names = new Set(
    listed.map(({ form }) => form).filter((form) => /^[a-z]+( [a-z]+)+$/.test(form)),
  );
  const parts = [...new Set([...names].flatMap((name) => name.split(' ')))].filter(
    (part) => part.length > 3,
  );
  while (names.size < NAMES) {
    const length = 2 + random.below(2);
    names.add(Array.from({ length }, () => random.pick(parts)).join(' '));
  }
  return [...names].slice(0, NAMES);
}
