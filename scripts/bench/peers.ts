import { Profanity } from '@2toad/profanity';
import { AllProfanity } from 'allprofanity';
import { Filter } from 'bad-words';
import KeywordProcessor from 'flashtext.js';
import AhoCorasick from 'modern-ahocorasick';
import { parseRawPattern, RegExpMatcher } from 'obscenity';
import { normalise } from './normaliser.ts';
import type { GapRule } from './workload.ts';

/** Goes through one post; the number keeps the work from being left out. */
export type Search = (post: string) => number;

/** The peers that do the full job: the hand normaliser, a search for names, one rule RegExp. */
export function fullPeers(
  names: readonly string[],
  rules: readonly GapRule[],
): Record<string, Search> {
  const rule = ruleRegExp(rules);
  const whole =
    (searchNames: Search): Search =>
    (post) => {
      const text = normalise(post);
      let found = searchNames(text);
      rule.lastIndex = 0;
      while (rule.exec(text)) found++;
      return found;
    };
  return {
    'modern-ahocorasick': whole(ahoCorasick(names)),
    'flashtext.js': whole(flashText(names)),
    'trie RegExp': whole(trieRegExp(names)),
  };
}

/** The peers that look for names only, in texts that are normalised already. */
export function namePeers(names: readonly string[]): Record<string, Search> {
  const all = new AllProfanity({ silent: true });
  all.clearList();
  const folded = names.map(normalise);
  all.add(folded);
  const two = new Profanity({ wholeWord: true, languages: ['en'] });
  two.addWords(folded);
  return {
    allprofanity: (post) => all.detect(post).detectedWords.length,
    '@2toad/profanity': (post) => (two.exists(post) ? 1 : 0),
  };
}

/** The peers that take tens of milliseconds for one post. */
export function slowPeers(names: readonly string[]): Record<string, Search> {
  const matcher = new RegExpMatcher({
    blacklistedTerms: names.map((name, id) => ({ id, pattern: parseRawPattern(`|${name}|`) })),
  });
  const filter = new Filter({ emptyList: true });
  filter.addWords(...names);
  return {
    obscenity: (post) => matcher.getAllMatches(post).length,
    'bad-words': (post) => (filter.isProfane(post) ? 1 : 0),
  };
}

function ahoCorasick(names: readonly string[]): Search {
  const automaton = new AhoCorasick(names.map((name) => ` ${normalise(name)} `));
  return (text) => automaton.search(` ${text} `).length;
}

function flashText(names: readonly string[]): Search {
  const processor = new KeywordProcessor();
  processor.addKeywordsFromArray(names.map(normalise));
  return (text) => processor.extractKeywords(text).length;
}

interface Node {
  ends: boolean;
  next: Map<string, Node>;
}

function trieRegExp(names: readonly string[]): Search {
  const root: Node = { ends: false, next: new Map() };
  for (const name of names) {
    let node = root;
    for (const letter of normalise(name)) {
      let next = node.next.get(letter);
      if (!next) {
        next = { ends: false, next: new Map() };
        node.next.set(letter, next);
      }
      node = next;
    }
    node.ends = true;
  }
  const pattern = new RegExp(`\\b${sourceOf(root)}\\b`, 'g');
  return (text) => {
    let found = 0;
    pattern.lastIndex = 0;
    while (pattern.exec(text)) found++;
    return found;
  };
}

function sourceOf({ ends, next }: Node): string {
  if (next.size === 0) return '';
  const choices = [...next].map(([letter, node]) => letter + sourceOf(node));
  const source = choices.length === 1 && !ends ? choices[0] : `(?:${choices.join('|')})`;
  return ends ? `${source}?` : (source as string);
}

function ruleRegExp(rules: readonly GapRule[]): RegExp {
  const sources = rules.map(
    ({ first, second, gap }) => `${normalise(first)}(?: \\S+){0,${gap}}? ${normalise(second)}`,
  );
  return new RegExp(`\\b(?:${sources.join('|')})\\b`, 'g');
}
