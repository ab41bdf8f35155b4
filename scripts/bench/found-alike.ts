import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { normalise } from './normaliser.ts';
import { findAll } from './own.ts';
import { type Find, ONLY_WHETHER } from './peers.ts';
import { type Comparison, compareFound, compareWhether } from './same-found.ts';
import type { Workload } from './workload.ts';

const POSTS = 2000;

/** Posts with one name each, plainly written: what every engine can find. */
export function plainPosts({ ordinary, names }: Workload, count = POSTS): string[] {
  return ordinary.slice(0, count).map((post, at) => `${post} ${names[(at * 7) % names.length]}`);
}

/** What a peer finds in plain posts against what we find there. */
export function foundAlike(
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
