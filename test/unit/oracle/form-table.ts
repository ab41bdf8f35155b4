/** What a form (one or more words) stands for. */
export interface Output {
  entry: string;
  class: string;
}

export interface FormEntry {
  outputs: readonly Output[];
  /** A longer form begins with this one. */
  isPrefix: boolean;
}

const NOTHING: readonly Output[] = [];

/**
 * All forms in one flat table: a form of several words is found by looking up its beginnings, each one
 * word longer. Flat, because thousands of small maps cost far more to open than one large one.
 */
export class FormTable {
  readonly #entries: Map<string, FormEntry>;

  /** @param base a table whose forms this one has as well; it is not changed. */
  constructor(base?: FormTable) {
    this.#entries = new Map(base ? base.#entries : []);
  }

  get(form: string): FormEntry | undefined {
    return this.#entries.get(form);
  }

  /** Adds `form` (words separated by one space). */
  add(form: string, output: Output): void {
    const entry = this.#entries.get(form);
    const outputs = entry?.outputs ?? NOTHING;
    const known = outputs.some((one) => one.entry === output.entry && one.class === output.class);
    if (!known) {
      this.#entries.set(form, {
        outputs: [...outputs, output],
        isPrefix: entry?.isPrefix ?? false,
      });
    }
    for (let at = form.indexOf(' '); at >= 0; at = form.indexOf(' ', at + 1)) {
      const start = form.slice(0, at);
      const begun = this.#entries.get(start);
      if (!begun?.isPrefix) {
        this.#entries.set(start, { outputs: begun?.outputs ?? NOTHING, isPrefix: true });
      }
    }
  }
}
