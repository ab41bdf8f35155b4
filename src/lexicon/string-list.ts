/** Strings with a number each, in the order in which they were first asked for. */
export class StringList {
  readonly strings: string[];
  #numbers: Map<string, number> | null = null;

  constructor(strings: string[] = []) {
    this.strings = strings;
  }

  copy(): StringList {
    return new StringList([...this.strings]);
  }

  /** The number of a string, which is added when it is new. */
  numberOf(string: string): number {
    this.#numbers ??= new Map(this.strings.map((one, number) => [one, number]));
    let number = this.#numbers.get(string);
    if (number === undefined) {
      number = this.strings.push(string) - 1;
      this.#numbers.set(string, number);
    }
    return number;
  }

  textOf(number: number): string {
    return this.strings[number] as string;
  }
}
