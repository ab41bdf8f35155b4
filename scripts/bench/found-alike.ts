import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { normalise } from './normaliser.ts';
import { findAll } from './own.ts';
import { type Find, ONLY_WHETHER } from './peers.ts';
import { type Comparison, compareFound, compareWhether } from './same-found.ts';
import type { GapRule, Workload } from './workload.ts';

const POSTS = 2000;

/** Posts with one name each, plainly written: what every engine can find. */
export function plainPosts({ ordinary, names }: Workload, count = POSTS): string[] {
  return ordinary.slice(0, count).map((post, at) => `${post} ${names[(at * 7) % names.length]}`);
}

/** The names that a peer finds in plain posts against those that we find there. */
export function namesAlike(
  workload: Workload,
  lexicon: Lexicon,
  posts: readonly string[],
  find: Find,
): Comparison {
  const ours = posts.map((post) =>
    findAll(lexicon, post).flatMap(({ entry }) => {
      const [kind, index] = entry.split('/');
      return kind === 'name' ? [normalise(workload.names[Number(index)] as string)] : [];
    }),
  );
  const theirs = posts.map((post) => find(normalise(post)).map((name) => name.trim()));
  const tellsNames = !theirs.flat().includes(ONLY_WHETHER);
  return tellsNames ? compareFound(ours, theirs) : compareWhether(ours, theirs);
}

/** The same for gapped rules, by the words at both ends, in posts that say one of them each. */
export function rulesAlike(
  { ordinary, rules }: Workload,
  lexicon: Lexicon,
  findRules: Find,
): Comparison {
  const posts = ordinary.slice(0, POSTS).map((post, at) => {
    const { first, second } = rules[at % rules.length] as GapRule;
    return `${post} ${first} ${second}`;
  });
  const ours = posts.map((post) =>
    findAll(lexicon, post).flatMap(({ entry }) => {
      const [kind, index] = entry.split('/');
      if (kind !== 'rule') return [];
      const { first, second } = rules[Number(index)] as GapRule;
      return [normalise(`${first} ${second}`)];
    }),
  );
  return compareFound(
    ours,
    posts.map((post) => findRules(normalise(post))),
  );
}
