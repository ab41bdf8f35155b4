import type { LexiconSource, NameForm, PhrasePattern } from '../../../src/lexicon/lexicon.ts';
import type { PatternElement } from '../../../src/lexicon/pattern.ts';
import { FormTable } from './form-table.ts';

/** A pattern element as the search uses it. */
export interface OpenElement extends Omit<PatternElement, 'forms'> {
  forms: ReadonlySet<string>;
}

export interface OpenPattern {
  entry: string;
  class: string;
  elements: OpenElement[];
}

export interface Lexicon {
  forms: FormTable;
  vocabulary: Set<string>;
  /** Patterns by the form or `{class}` that their first elements accept. */
  patternsByFirst: Map<string, OpenPattern[]>;
}

const SHORTEST_JOINED_NAME = 7;

/** Builds the search structures once per context (page, worker, process). */
export function openLexicon(source: LexiconSource): Lexicon {
  const lexicon: Lexicon = {
    forms: new FormTable(),
    vocabulary: new Set(source.commonWords),
    patternsByFirst: new Map(),
  };
  for (const [name, forms] of Object.entries(source.classes)) {
    for (const form of forms) {
      lexicon.forms.add(form, { entry: name, class: name });
      learn(lexicon, form);
    }
  }
  addNames(lexicon, source.names);
  addPatterns(lexicon, source.patterns);
  return lexicon;
}

/** A lexicon that knows more names and patterns; the given one stays as it is. */
export function extendLexicon(
  base: Lexicon,
  { names, patterns }: Pick<LexiconSource, 'names' | 'patterns'>,
): Lexicon {
  const lexicon: Lexicon = {
    forms: new FormTable(base.forms),
    vocabulary: new Set(base.vocabulary),
    patternsByFirst: new Map([...base.patternsByFirst].map(([key, list]) => [key, [...list]])),
  };
  addNames(lexicon, names);
  addPatterns(lexicon, patterns);
  return lexicon;
}

function addNames({ forms, vocabulary }: Lexicon, names: NameForm[]): void {
  for (const { form, entry, class: nameClass } of names) {
    forms.add(form, { entry, class: nameClass });
    for (const word of form.split(' ')) vocabulary.add(word);
  }
  for (const { form, entry, class: nameClass } of names) {
    const joined = form.replaceAll(' ', '');
    if (joined !== form && joined.length >= SHORTEST_JOINED_NAME) {
      forms.add(joined, { entry, class: nameClass });
      vocabulary.add(joined);
    }
  }
}

function addPatterns(lexicon: Lexicon, patterns: PhrasePattern[]): void {
  for (const { entry, class: name, elements } of patterns) {
    const opened = elements.map((element) => ({ ...element, forms: new Set(element.forms) }));
    const pattern = { entry, class: name, elements: opened };
    for (const element of opened) {
      for (const form of element.forms) learn(lexicon, form);
    }
    for (const key of firstKeys(opened)) {
      const list = lexicon.patternsByFirst.get(key);
      if (list) list.push(pattern);
      else lexicon.patternsByFirst.set(key, [pattern]);
    }
  }
}

function learn({ vocabulary }: Lexicon, form: string): void {
  for (const word of form.split(' ')) vocabulary.add(word);
}

/** Forms and classes that may begin a pattern: those of its leading optional elements as well. */
function firstKeys(elements: OpenElement[]): Set<string> {
  const keys = new Set<string>();
  for (const element of elements) {
    for (const form of element.forms) keys.add(form);
    for (const name of element.classes) keys.add(`{${name}}`);
    if (!element.optional) break;
  }
  return keys;
}
