import type { PatternElement } from './pattern.ts';
import { type Output, TokenTrie } from './token-trie.ts';

/** A name as the rule data lists it: folded words separated by one space. */
export interface NameForm extends Output {
  form: string;
}

export interface PhrasePattern {
  entry: string;
  class: string;
  elements: PatternElement[];
}

/** A name that is an ordinary word as well; see rules/phrases/homonyms.yaml. */
export interface Homonym {
  name: string;
  /** One of these near it makes it the party; an empty list means that it is the party by default. */
  meansParty: string[];
  /** One of these near it makes it the other thing. */
  meansOther: string[];
}

/** What a lexicon is opened from; the compiled pack holds it. */
export interface LexiconSource {
  names: NameForm[];
  /** Word classes: class name to folded forms, of one or more words each. */
  classes: Record<string, string[]>;
  patterns: PhrasePattern[];
  /** Ordinary words that help to read leet digits and joined hashtags. */
  commonWords: string[];
}

export interface Lexicon {
  trie: TokenTrie;
  vocabulary: Set<string>;
  /** Patterns by the form or `{class}` that their first elements accept. */
  patternsByFirst: Map<string, PhrasePattern[]>;
}

const SHORTEST_JOINED_NAME = 7;

/** Builds the search structures once per context (page, worker, process). */
export function openLexicon(source: LexiconSource): Lexicon {
  const trie = new TokenTrie();
  const vocabulary = new Set(source.commonWords);
  const learn = (form: string) => {
    for (const word of form.split(' ')) vocabulary.add(word);
  };
  for (const { form, entry, class: nameClass } of source.names) {
    trie.add(form, { entry, class: nameClass });
    learn(form);
    const joined = form.replaceAll(' ', '');
    if (joined !== form && joined.length >= SHORTEST_JOINED_NAME) {
      trie.add(joined, { entry, class: nameClass });
      vocabulary.add(joined);
    }
  }
  for (const [name, forms] of Object.entries(source.classes)) {
    for (const form of forms) {
      trie.add(form, { entry: name, class: name });
      learn(form);
    }
  }
  for (const pattern of source.patterns) {
    for (const element of pattern.elements) element.forms.forEach(learn);
  }
  return { trie, vocabulary, patternsByFirst: indexByFirst(source.patterns) };
}

function indexByFirst(patterns: PhrasePattern[]): Map<string, PhrasePattern[]> {
  const index = new Map<string, PhrasePattern[]>();
  for (const pattern of patterns) {
    for (const key of firstKeys(pattern.elements)) {
      const list = index.get(key);
      if (list) list.push(pattern);
      else index.set(key, [pattern]);
    }
  }
  return index;
}

/** Forms and classes that may begin a pattern: those of its leading optional elements as well. */
function firstKeys(elements: PatternElement[]): Set<string> {
  const keys = new Set<string>();
  for (const element of elements) {
    for (const form of element.forms) keys.add(form);
    for (const name of element.classes) keys.add(`{${name}}`);
    if (!element.optional) break;
  }
  return keys;
}
