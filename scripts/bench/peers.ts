import { CensorType, Profanity, profaneWords } from '@2toad/profanity';
import { AllProfanity } from 'allprofanity';
import { Filter } from 'bad-words';
import KeywordProcessor from 'flashtext.js';
import AhoCorasick from 'modern-ahocorasick';
import { parseRawPattern, RegExpMatcher } from 'obscenity';
import { normalise } from './normaliser.ts';
import { trieRegExp } from './trie-regexp.ts';
import type { GapRule } from './workload.ts';

/** All that is found in a normalised text, as it was given to the peer. */
export type Find = (text: string) => string[];

/** Searches for names that do the full job once the hand normaliser and the RegExp for rules are added. */
export function fullPeers(names: readonly string[]): Record<string, Find> {
  return {
    'modern-ahocorasick': ahoCorasick(names),
    'flashtext.js': flashText(names),
    'trie RegExp': trieSearch(names),
  };
}

/** Peers that look for names only. */
export function namePeers(names: readonly string[]): Record<string, Find> {
  const all = new AllProfanity({ silent: true });
  all.clearList();
  all.add([...names]);
  return { allprofanity: (text) => all.detect(text).detectedWords, '@2toad/profanity': two(names) };
}

/** Peers that take tens of milliseconds for one post. */
export function slowPeers(names: readonly string[]): Record<string, Find> {
  const matcher = new RegExpMatcher({
    blacklistedTerms: names.map((name, id) => ({ id, pattern: parseRawPattern(`|${name}|`) })),
  });
  const filter = new Filter({ emptyList: true });
  filter.addWords(...names);
  return {
    obscenity: (text) => matcher.getAllMatches(text).map(({ termId }) => names[termId] as string),
    // It tries every name and tells only whether there was one.
    'bad-words': (text) => (filter.isProfane(text) ? [ONLY_WHETHER] : []),
  };
}

/** What a peer that tells no names answers when it found some. */
export const ONLY_WHETHER = '(?)';

/** One RegExp for all gapped rules; gives the words at both ends of each find. */
export function findRules(rules: readonly GapRule[]): Find {
  const sources = rules.map(
    ({ first, second, gap }) => `${normalise(first)}(?: \\S+){0,${gap}}? ${normalise(second)}`,
  );
  const pattern = new RegExp(`\\b(?:${sources.join('|')})\\b`, 'g');
  return (text) => (text.match(pattern) ?? []).map((found) => found.replace(/ .* /, ' '));
}

function ahoCorasick(names: readonly string[]): Find {
  const automaton = new AhoCorasick(names.map((name) => ` ${name} `));
  return (text) => automaton.search(` ${text} `).map(({ pattern }) => pattern.trim());
}

function flashText(names: readonly string[]): Find {
  const processor = new KeywordProcessor();
  processor.addKeywordsFromArray([...names]);
  return (text) => processor.extractKeywords(text);
}

function trieSearch(names: readonly string[]): Find {
  const pattern = trieRegExp(names);
  return (text) => text.match(pattern) ?? [];
}

const MARK = '\u0001';

/**
 * `exists` would stop at the first name; `censor` goes through all of them and marks where each begins.
 * Its own English words are taken away, and of two names that begin alike it takes the one that it was
 * given first, so that the long ones come first.
 */
function two(names: readonly string[]): Find {
  const filter = new Profanity({ wholeWord: true, languages: ['en'], grawlixChar: MARK });
  filter.removeWords([...(profaneWords.get('en') ?? [])]);
  filter.addWords([...names].sort((a, b) => b.length - a.length));
  const listed = new Set(names);
  return (text) => {
    const censored = filter.censor(text, CensorType.FirstChar);
    return censored === text ? [] : markedNames(text, censored, listed);
  };
}

function markedNames(text: string, censored: string, listed: ReadonlySet<string>): string[] {
  const starts = [...censored.matchAll(new RegExp(MARK, 'g'))].map(({ index }) => index);
  return starts.map((start) => {
    const words = text.slice(start).split(' ');
    let count = words.length;
    while (count > 1 && !listed.has(words.slice(0, count).join(' '))) count--;
    return words.slice(0, count).join(' ');
  });
}
