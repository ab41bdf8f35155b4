import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { searchText } from '../../src/lexicon/read-text.ts';
import { finds } from './own.ts';
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
    const found = finds(lexicon, posts[post] as string, kind, index) ? 1 : 0;
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
    const { matches } = searchText(lexicon, post);
    for (let at = 0; at < matches.count; at++) {
      if ((matches.output[at] as number) <= 0) continue;
      recall.falseHits++;
      break;
    }
  }
  return recall;
}
