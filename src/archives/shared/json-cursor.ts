const QUOTE = 34;
const BACKSLASH = 92;

/** A place in a JSON text that comes in pieces. */
export class JsonCursor {
  private readonly pieces: AsyncGenerator<string>;
  private text = '';
  private at = 0;

  constructor(pieces: AsyncGenerator<string>) {
    this.pieces = pieces;
  }

  /** Stops reading the text. */
  async close(): Promise<void> {
    await this.pieces.return(undefined);
  }

  /** Goes to the first of these characters; false when there is none. */
  async skipTo(characters: string): Promise<boolean> {
    do {
      for (; this.at < this.text.length; this.at++) {
        if (characters.includes(this.text.charAt(this.at))) return true;
      }
    } while (await this.more());
    return false;
  }

  /** The next character that is not blank, without passing it; empty at the end. */
  async peek(): Promise<string> {
    do {
      for (; this.at < this.text.length; this.at++) {
        if (this.text.charCodeAt(this.at) > 32) return this.text.charAt(this.at);
      }
    } while (await this.more());
    return '';
  }

  /** Passes one character. */
  step(): void {
    this.at++;
  }

  /**
   * The raw text of the value that begins here, and passes it; empty when there is none or it has
   * no end, null when it is longer than `most` characters.
   */
  async value(most: number): Promise<string | null> {
    const scan = new ValueScan();
    for (;;) {
      const end = scan.run(this.text, this.at);
      if (end >= 0) {
        const value = this.text.slice(this.at, end);
        this.at = end;
        return value;
      }
      if (this.text.length - this.at > most) return null;
      if (!(await this.more())) {
        const rest = scan.isBare ? this.text.slice(this.at) : '';
        this.at = this.text.length;
        return rest;
      }
    }
  }

  private async more(): Promise<boolean> {
    const { done, value } = await this.pieces.next();
    if (done) return false;
    this.text = this.text.slice(this.at) + value;
    this.at = 0;
    return true;
  }
}

/** Finds the end of one value; goes on where it stopped when more text has come. */
class ValueScan {
  /** The value is a number or a word, which the end of the text may close. */
  isBare = false;
  private depth = 0;
  private inString = false;
  private offset = 0;

  /** Index behind the value that begins at `from`; -1 when the text ends before it. */
  run(text: string, from: number): number {
    let at = from + this.offset;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.inString) {
        if (code === BACKSLASH) at++;
        else if (code === QUOTE) {
          this.inString = false;
          if (this.depth === 0) return at + 1;
        }
        continue;
      }
      if (code === QUOTE) this.inString = true;
      else if (code === 123 || code === 91) this.depth++;
      else if (code === 125 || code === 93) {
        if (this.depth === 0) return at;
        if (--this.depth === 0) return at + 1;
      } else if (this.depth === 0) {
        if (code <= 32 || code === 44 || code === 58) return at;
        this.isBare = true;
      }
    }
    this.offset = at - from;
    return -1;
  }
}
