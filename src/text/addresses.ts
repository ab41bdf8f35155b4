const WEB = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S*/iy;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]+/iy;
const BARE_DOMAIN =
  /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|id|net|org|tv|co|info|news)(?:\/\S*)?(?![a-z0-9])/iy;
/** An address has a dot at most this far from its start (`https://` and one label). */
const FARTHEST_DOT = 72;
const BLANK = 32;
const DOT = 46;
const SLASH = 47;
const AT_SIGN = 64;
const KEYCAP = /[0-9#*]\ufe0f?\u20e3/y;

/** Finds addresses (web, mail) at given places of one text, which must be asked in order. */
export class AddressFinder {
  #text = '';
  #dot = -1;
  /** End of the stretch without blanks that was looked at last, and whether it may hold an address. */
  #stretchEnd = 0;
  #mayHold = false;
  #mayHoldMail = false;

  reset(text: string): void {
    this.#text = text;
    this.#dot = -1;
    this.#stretchEnd = 0;
  }

  /** Length of the address that starts at `at`, 0 for none; looks only where a dot follows soon. */
  lengthAt(at: number): number {
    const text = this.#text;
    if (at >= this.#stretchEnd) this.#lookAhead(at);
    if (!this.#mayHold) return 0;
    if (this.#dot < at && this.#dot !== text.length) {
      this.#dot = text.indexOf('.', at);
      if (this.#dot < 0) this.#dot = text.length;
    }
    if (this.#dot - at > FARTHEST_DOT || this.#dot === text.length) return 0;
    return (
      lengthAt(WEB, text, at) ||
      (this.#mayHoldMail ? lengthAt(MAIL, text, at) : 0) ||
      domainLength(text, at)
    );
  }

  /** Every address has a dot or two slashes before the next blank. */
  #lookAhead(at: number): void {
    const text = this.#text;
    this.#mayHold = false;
    this.#mayHoldMail = false;
    let end = at;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (unit <= BLANK && (unit === BLANK || unit === 10)) break;
      if (unit === AT_SIGN) this.#mayHoldMail = true;
      if (unit === DOT || (unit === SLASH && text.charCodeAt(end + 1) === SLASH))
        this.#mayHold = true;
    }
    this.#stretchEnd = Math.max(end, at + 1);
  }
}

/** Length of a keycap emoji (`1️⃣`) that starts at `at`, 0 for none. */
export function keycapLength(text: string, at: number): number {
  return lengthAt(KEYCAP, text, at);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function domainLength(text: string, at: number): number {
  if (!/[a-z0-9]/i.test(text[at] as string)) return 0;
  const before = text[at - 1];
  return before === undefined || /[\s("'@]/.test(before) ? lengthAt(BARE_DOMAIN, text, at) : 0;
}
