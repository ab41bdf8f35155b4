import { assess } from '../../src/judge/assess.ts';
import { givenStage } from '../../src/judge/stage.ts';
import type { Context } from '../../src/judge/types.ts';
import { buildLexicon, type Lexicon } from '../../src/lexicon/lexicon.ts';
import { parsePattern } from '../../src/lexicon/parse-pattern.ts';
import { searchText } from '../../src/lexicon/read-text.ts';
import type { Search } from './peers.ts';
import type { Workload } from './workload.ts';

const DAY = '2024-11-01';
const context: Context = {
  now: new Date(DAY),
  stage: (at) => givenStage('campaign', at),
  profile: { status: 'pns', region: null, handles: [] },
  allow: [],
  sensitivity: 'seimbang',
};

/** Our lexicon of the names and rules of a workload. */
export function workloadLexicon({ names, rules }: Workload): Lexicon {
  return buildLexicon({
    names: names.map((form, index) => ({ form, entry: `name/${index}`, class: 'name' })),
    classes: {},
    patterns: rules.map(({ first, second, gap }, index) => ({
      entry: `rule/${index}`,
      class: 'rule',
      elements: parsePattern(`${first} ..${gap} ${second}`),
    })),
    commonWords: [],
    telling: ['name'],
  });
}

/** The bare loop over a text, below which nothing can be. */
export const floor: Search = (post) => {
  let sum = 0;
  for (let at = 0; at < post.length; at++) sum = (sum + post.charCodeAt(at)) | 0;
  return sum;
};

/** The full job: names and rules with raw offsets. */
export function fullJob(lexicon: Lexicon): Search {
  return (post) => {
    const { matches, phrases } = searchText(lexicon, post);
    return matches.count + phrases.length;
  };
}

/** The whole judgement with the shipped rules, the model included. */
export const wholeAssess: Search = (text) => {
  const activity = { kind: 'post', platform: 'x', at: DAY, text } as const;
  return assess(activity, context).findings.length;
};

/** Whether the search finds a name or rule by its index. */
export function finds(
  lexicon: Lexicon,
  post: string,
  kind: 'name' | 'rule',
  index: number,
): boolean {
  const { matches, phrases } = searchText(lexicon, post);
  const { forms, entries } = lexicon;
  const wanted = `${kind}/${index}`;
  if (kind === 'rule')
    return phrases.some(({ pattern }) => entries.textOf(pattern.entry) === wanted);
  for (let at = 0; at < matches.count; at++) {
    const output = matches.output[at] as number;
    if (output > 0 && entries.textOf(forms.entryOf(output)) === wanted) return true;
  }
  return false;
}
