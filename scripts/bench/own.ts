import { assess } from '../../src/judge/assess.ts';
import { givenStage } from '../../src/judge/stage.ts';
import type { Context } from '../../src/judge/types.ts';
import { buildLexicon, type Lexicon } from '../../src/lexicon/lexicon.ts';
import { parsePattern } from '../../src/lexicon/parse-pattern.ts';
import { searchText } from '../../src/lexicon/read-text.ts';
import type { Search } from './in-turn.ts';
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
export function workloadLexicon({ names, rules }: Pick<Workload, 'names' | 'rules'>): Lexicon {
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

/** A name or rule of the workload, and where it stands in the raw text. */
interface Found {
  entry: string;
  start: number;
  end: number;
}

/** Names and rules with raw offsets, as objects: what every peer has to give as well. */
export function findAll(lexicon: Lexicon, post: string): Found[] {
  const { tokens, matches, phrases } = searchText(lexicon, post);
  const { forms, entries } = lexicon;
  const found: Found[] = [];
  const add = (entry: string, from: number, to: number) =>
    found.push({ entry, start: tokens.start[from] as number, end: tokens.end[to - 1] as number });
  for (let at = 0; at < matches.count; at++) {
    const output = matches.output[at] as number;
    // Below zero stand ballot numbers, which are no part of the workload.
    if (output <= 0) continue;
    const entry = entries.textOf(forms.entryOf(output));
    add(entry, matches.from[at] as number, matches.to[at] as number);
  }
  for (const { pattern, from, to } of phrases) add(entries.textOf(pattern.entry), from, to);
  return found;
}

/** The full job: names and rules with raw offsets. */
export function fullJob(lexicon: Lexicon): Search {
  return (post) => findAll(lexicon, post).length;
}

/** The whole judgement with the shipped rules, the model included. */
export const wholeAssess: Search = (text) => {
  const activity = { kind: 'post', platform: 'x', at: DAY, text } as const;
  return assess(activity, context).findings.length;
};
