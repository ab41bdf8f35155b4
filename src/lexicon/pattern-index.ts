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

/** The patterns that one word may begin, and what tells soon which of them can go on. */
export interface BegunPatterns {
  patterns: readonly OpenPattern[];
  /** 1 where the pattern's first place is a word that may not be missing: the word that was found fills it. */
  isFirstFilled: Uint8Array;
  /** 1 where a word of `bySecond` must follow as well. */
  needsSecond: Uint8Array;
  /** Places in `patterns` by the words that may come second. */
  bySecond: ReadonlyMap<number, readonly number[]>;
  /** Within so many tokens after the first the second word stands. */
  reach: number;
}

const NONE: readonly OpenPattern[] = [];
const NOTHING_BEGUN = begunPatterns(NONE);

/** Phrase patterns by what they may begin with: the first elements, past optional ones as well. */
export class PatternIndex {
  /** All patterns in the order in which they were added. */
  readonly all: OpenPattern[] = [];
  readonly #byWord = new Map<number, OpenPattern[]>();
  readonly #byClass: OpenPattern[][] = [];
  /** Made when a word is first asked for: most words of a lexicon never stand in what is read. */
  readonly #begun = new Map<number, BegunPatterns>();

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
    this.#begun.clear();
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

  byWord(word: number): BegunPatterns {
    const known = this.#begun.get(word);
    if (known) return known;
    const patterns = this.#byWord.get(word);
    if (!patterns) return NOTHING_BEGUN;
    const begun = begunPatterns(patterns);
    this.#begun.set(word, begun);
    return begun;
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

function begunPatterns(patterns: readonly OpenPattern[]): BegunPatterns {
  const isFirstFilled = new Uint8Array(patterns.length);
  const needsSecond = new Uint8Array(patterns.length);
  const bySecond = new Map<number, number[]>();
  let reach = 0;
  for (const [place, { elements }] of patterns.entries()) {
    const [first, second] = elements;
    if (!first || first.optional || first.classes.length > 0) continue;
    isFirstFilled[place] = 1;
    if (!second || second.optional || second.classes.length > 0) continue;
    needsSecond[place] = 1;
    reach = Math.max(reach, second.gap + 1);
    for (const word of second.words) {
      const places = bySecond.get(word);
      if (places) places.push(place);
      else bySecond.set(word, [place]);
    }
  }
  return { patterns, isFirstFilled, needsSecond, bySecond, reach };
}
