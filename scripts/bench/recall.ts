import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { findAll } from './own.ts';
import type { Workload } from './workload.ts';

export interface Recall {
  names: number;
  found: number;
  rules: number;
  rulesFound: number;
  /** Found and put in, by disguise. */
  byDisguise: Map<string, [found: number, all: number]>;
  /** Ordinary posts in which a name is found that nobody put there. */
  falseHits: number;
}

export function measureRecall(lexicon: Lexicon, { posts, ordinary, injected }: Workload): Recall {
  const recall: Recall = {
    names: 0,
    found: 0,
    rules: 0,
    rulesFound: 0,
    byDisguise: new Map(),
    falseHits: 0,
  };
  for (const { post, index, kind, disguise } of injected) {
    const entries = findAll(lexicon, posts[post] as string).map(({ entry }) => entry);
    const found = entries.includes(`${kind}/${index}`) ? 1 : 0;
    if (kind === 'rule') {
      recall.rules++;
      recall.rulesFound += found;
      continue;
    }
    recall.names++;
    recall.found += found;
    const [before, all] = recall.byDisguise.get(disguise) ?? [0, 0];
    recall.byDisguise.set(disguise, [before + found, all + 1]);
  }
  for (const post of ordinary) {
    if (findAll(lexicon, post).some(({ entry }) => entry.startsWith('name/'))) recall.falseHits++;
  }
  return recall;
}
