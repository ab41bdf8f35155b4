import { foldChar } from '../../../src/text/fold-char.ts';

/** A run of characters that belong together, before it is read as a word. */
export interface Chunk {
  type: 'word' | 'mention' | 'hashtag' | 'emoji' | 'url' | 'break';
  /** Folded UTF-16 units, each with the raw range it came from. */
  letters: string[];
  starts: number[];
  ends: number[];
  /** Raw letters that were capitals, for CamelCase. */
  capitals: boolean[];
  start: number;
  end: number;
  /** For `break`: how strong. */
  strength: 0 | 1 | 2;
}

const URL_AT =
  /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S*|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]+/iy;
const BARE_DOMAIN =
  /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|id|net|org|tv|co|info|news)(?:\/\S*)?(?![a-z0-9])/iy;
/** An address has a dot at most this far from its start (`https://` and one label). */
const FARTHEST_DOT = 72;
const KEYCAP = /[0-9#*]\ufe0f?\u20e3/y;
const EMOJI = /\p{Extended_Pictographic}/u;
const WORD_CHAR = /^[\p{L}\p{N}]$/u;
const SENTENCE_END = new Set(['.', '!', '?', '\n', '…', ';', '|']);
const CLAUSE_END = new Set([',', ':', '(', ')', '"', '“', '”', '–', '—', '/', '•']);

/** Splits raw text into chunks in one pass. Never throws; linear in the text. */
export function scan(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | null = null;
  let at = 0;
  const close = () => {
    if (open && open.letters.length > 0) chunks.push(open);
    open = null;
  };
  const addressAt = addressFinder(text);
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (!open) {
      const skipped = addressAt(at);
      if (skipped > 0) {
        chunks.push(newChunk('url', at, at + skipped));
        at += skipped;
        continue;
      }
    }
    const keycap = keycapLength(text, at, code);
    if (keycap === 0 && isAsciiWord(code)) {
      open ??= newChunk('word', at, at);
      const capital = code >= 65 && code <= 90;
      push(
        open,
        capital ? (LOWER[code - 65] as string) : (text[at] as string),
        at,
        at + 1,
        capital,
      );
      at++;
      continue;
    }
    const char = String.fromCodePoint(code);
    const next = at + char.length;
    if (keycap > 0 || (code > 0xa8 && EMOJI.test(char) && !isLetterLike(char))) {
      close();
      const end = keycap > 0 ? at + keycap : next;
      const chunk = newChunk('emoji', at, end);
      push(chunk, keycap > 0 ? `${char}⃣` : char, at, end, false);
      chunks.push(chunk);
      at = end;
      continue;
    }
    const folded = code < 128 ? char : foldChar(char);
    const opened = open as Chunk | null;
    if (folded !== '') {
      if (
        (code >= 128 && isWordText(folded)) ||
        (char === '_' && opened && opened.type !== 'word')
      ) {
        open = opened ?? newChunk('word', at, at);
        pushAll(open, folded, at, next, char);
      } else {
        close();
        if (char === '@') open = newChunk('mention', at, next);
        else if (char === '#' || char === '＃') open = newChunk('hashtag', at, next);
        else chunks.push(newBreak(char, at, next));
      }
    }
    at = next;
  }
  close();
  return chunks;
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function keycapLength(text: string, at: number, code: number): number {
  if (code > 57 || (code < 48 && code !== 35 && code !== 42)) return 0;
  return lengthAt(KEYCAP, text, at);
}

/** Length of an address that starts here; looks only where a dot follows soon. */
function addressFinder(text: string): (at: number) => number {
  let dot = -1;
  return (at) => {
    if (dot < at && dot !== text.length) {
      dot = text.indexOf('.', at);
      if (dot < 0) dot = text.length;
    }
    if (dot - at > FARTHEST_DOT || dot === text.length) return 0;
    return lengthAt(URL_AT, text, at) || domainLength(text, at);
  };
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

/** Squared capitals are pictographic by Unicode but are read as letters. */
function isLetterLike(char: string): boolean {
  return /^[a-z]$/.test(foldChar(char));
}

function isWordText(folded: string): boolean {
  return WORD_CHAR.test(folded[0] as string) || WORD_CHAR.test(folded);
}

function newChunk(type: Chunk['type'], start: number, end: number): Chunk {
  return { type, letters: [], starts: [], ends: [], capitals: [], start, end, strength: 0 };
}

function newBreak(char: string, start: number, end: number): Chunk {
  const chunk = newChunk('break', start, end);
  push(chunk, char, start, end, false);
  chunk.strength = SENTENCE_END.has(char) ? 2 : CLAUSE_END.has(char) ? 1 : 0;
  return chunk;
}

function push(chunk: Chunk, letter: string, start: number, end: number, capital: boolean): void {
  chunk.letters.push(letter);
  chunk.starts.push(start);
  chunk.ends.push(end);
  chunk.capitals.push(capital);
  chunk.end = end;
}

function pushAll(chunk: Chunk, folded: string, start: number, end: number, char: string): void {
  const capital = char !== char.toLowerCase();
  for (const letter of folded.split('')) push(chunk, letter, start, end, capital);
}
