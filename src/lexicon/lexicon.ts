import { KNOWN, STARTS, WordTable } from '../text/word-table.ts';
import { FormTrie } from './form-trie.ts';
import { joinNames } from './join-names.ts';
import { NUMBER_WORDS } from './number-word.ts';
import type { PatternElement } from './pattern.ts';
import { type OpenPattern, PatternIndex } from './pattern-index.ts';
import { StringList } from './string-list.ts';

/** A name as the rule data lists it: folded words separated by one space. */
export interface NameForm {
  form: string;
  /** Id of the contestant. */
  entry: string;
  class: string;
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

/** What a lexicon is built from. */
export interface LexiconSource {
  names: NameForm[];
  /** Word classes: class name to folded forms, of one or more words each. */
  classes: Record<string, string[]>;
  patterns: PhrasePattern[];
  /** Ordinary words that help to read leet digits and joined hashtags. */
  commonWords: string[];
  /** Classes of which a text must hold one, or a phrase, to be worth a judgement. */
  telling: readonly string[];
}

/** All that is looked for in texts, in tables of numbers. */
export interface Lexicon {
  words: WordTable;
  forms: FormTrie;
  patterns: PatternIndex;
  entries: StringList;
  classes: StringList;
  /** The ballot number that a word may be, by word; 0 for all others. */
  ballotNumbers: Record<number, number>;
  /** Numbers of the `telling` classes. */
  telling: ReadonlySet<number>;
  /** Entries from this number on are those of names, the ones before are word classes. */
  firstName: number;
}

/** The class of ballot numbers, which are not listed: `findNames` tells them. */
export const NUMBER_CLASS = 'number';

/** Builds the tables; the compiled pack holds them ready-made (`openLexiconFile`). */
export function buildLexicon(source: LexiconSource): Lexicon {
  const lexicon = buildListed(source);
  joinNames(lexicon);
  return lexicon;
}

/** The tables without the names that follow from others, as the file has them. */
export function buildListed(source: LexiconSource): Lexicon {
  const classes = new StringList();
  const lexicon: Lexicon = {
    words: new WordTable(source.commonWords.length + source.names.length * 2),
    forms: new FormTrie(),
    patterns: new PatternIndex(),
    entries: new StringList(),
    classes,
    ballotNumbers: {},
    telling: new Set(source.telling.map((name) => classes.numberOf(name))),
    firstName: Object.keys(source.classes).length,
  };
  for (const word of source.commonWords) learn(lexicon, word);
  for (const [name, forms] of Object.entries(source.classes)) {
    for (const form of forms) addForm(lexicon, form, name, name);
  }
  addNames(lexicon, source.names);
  addPatterns(lexicon, source.patterns);
  addNumberWords(lexicon);
  return lexicon;
}

/** A lexicon that knows more names and patterns; the given one stays as it is. */
export function extendLexicon(
  base: Lexicon,
  { names, patterns }: Pick<LexiconSource, 'names' | 'patterns'>,
): Lexicon {
  const lexicon: Lexicon = {
    words: base.words.copy(),
    forms: base.forms.copy(),
    patterns: base.patterns.copy(),
    entries: base.entries.copy(),
    classes: base.classes.copy(),
    ballotNumbers: base.ballotNumbers,
    telling: base.telling,
    firstName: base.firstName,
  };
  addNames(lexicon, names);
  joinNames(lexicon);
  addPatterns(lexicon, patterns);
  return lexicon;
}

function addForm({ words, forms, ...lists }: Lexicon, form: string, entry: string, name: string) {
  let state = 0;
  for (const part of form.split(' ')) {
    const word = words.add(part);
    words.mark(word, KNOWN);
    if (state === 0) words.mark(word, STARTS);
    state = forms.grow(state, word);
  }
  forms.addOutput(state, lists.entries.numberOf(entry), lists.classes.numberOf(name));
}

function addNames(lexicon: Lexicon, names: NameForm[]): void {
  for (const { form, entry, class: name } of names) addForm(lexicon, form, entry, name);
}

function addPatterns(lexicon: Lexicon, patterns: PhrasePattern[]): void {
  const { classes, entries } = lexicon;
  for (const { entry, class: name, elements } of patterns) {
    const pattern: OpenPattern = {
      entry: entries.numberOf(entry),
      class: classes.numberOf(name),
      elements: elements.map(({ forms, classes: wanted, gap, optional }) => ({
        words: new Set(forms.map((form) => learn(lexicon, form))),
        classes: wanted.map((one) => classes.numberOf(one)),
        gap,
        optional,
      })),
    };
    lexicon.patterns.add(pattern);
    for (const word of lexicon.patterns.firstWords(pattern)) lexicon.words.mark(word, STARTS);
  }
}

/** Words that may be a ballot number start something, but other words are not read as one of them. */
function addNumberWords({ words, ballotNumbers }: Lexicon): void {
  for (const [word, value] of Object.entries(NUMBER_WORDS)) {
    const number = words.add(word);
    words.mark(number, STARTS);
    ballotNumbers[number] = value;
  }
}

function learn({ words }: Lexicon, form: string): number {
  const word = words.add(form);
  words.mark(word, KNOWN);
  return word;
}
