/** A place of a pattern, in numbers of the lexicon. */
export interface OpenElement {
  words: ReadonlySet<number>;
  classes: readonly number[];
  gap: number;
  optional: boolean;
}

export interface OpenPattern {
  entry: number;
  class: number;
  elements: readonly OpenElement[];
}

const NONE: readonly OpenPattern[] = [];

/** Phrase patterns by what they may begin with: the first elements, past optional ones as well. */
export class PatternIndex {
  /** All patterns in the order in which they were added. */
  readonly all: OpenPattern[] = [];
  readonly #byWord = new Map<number, OpenPattern[]>();
  readonly #byClass: OpenPattern[][] = [];

  copy(): PatternIndex {
    const copy = new PatternIndex();
    copy.all.push(...this.all);
    for (const [word, patterns] of this.#byWord) copy.#byWord.set(word, [...patterns]);
    for (const [name, patterns] of this.#byClass.entries())
      copy.#byClass[name] = [...(patterns ?? NONE)];
    return copy;
  }

  add(pattern: OpenPattern): void {
    this.all.push(pattern);
    for (const word of this.firstWords(pattern)) {
      const patterns = this.#byWord.get(word);
      if (patterns) patterns.push(pattern);
      else this.#byWord.set(word, [pattern]);
    }
    for (const name of new Set(leading(pattern).flatMap((element) => element.classes))) {
      this.#byClass[name] ??= [];
      this.#byClass[name]?.push(pattern);
    }
  }

  firstWords(pattern: OpenPattern): Set<number> {
    return new Set(leading(pattern).flatMap((element) => [...element.words]));
  }

  byWord(word: number): readonly OpenPattern[] {
    return this.#byWord.get(word) ?? NONE;
  }

  byClass(name: number): readonly OpenPattern[] {
    return this.#byClass[name] ?? NONE;
  }
}

/** The elements up to the first that may not be missing. */
function leading({ elements }: OpenPattern) {
  const end = elements.findIndex((element) => !element.optional);
  return elements.slice(0, end < 0 ? elements.length : end + 1);
}
