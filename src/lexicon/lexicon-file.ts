import { WordTable } from '../text/word-table.ts';
import { FormTrie } from './form-trie.ts';
import { joinNames } from './join-names.ts';
import type { Lexicon } from './lexicon.ts';
import { type OpenElement, PatternIndex } from './pattern-index.ts';
import { StringList } from './string-list.ts';

/**
 * The parts of a compiled lexicon in the order of the file. The file begins with the byte length of each
 * part as a 32-bit number; every part begins at a multiple of 4. All numbers are little-endian.
 */
export const PARTS = [
  /** Length of each word in UTF-16 units, its flags, and the letters of all words as UTF-8. */
  'wordLengths',
  'wordFlags',
  'letters',
  /** The state before each state (16 bits, 0 at the start of a form); how far the word that leads on is from the one before. */
  'stateBefore',
  'wordSteps',
  /** For each output, state by state: how far its state is from that before, its entry (16 bits), its class (8 bits). */
  'stateSteps',
  'outputEntry',
  'outputClass',
  /** All patterns as one run of 16-bit numbers; see `openPatterns`. */
  'patterns',
  /** Pairs of word and ballot number, 16 bits. */
  'ballotNumbers',
  /** The number of word classes, then those of the telling classes, 8 bits. */
  'telling',
  /** UTF-8: ids of the entries, an empty line, names of the classes. */
  'strings',
] as const;

/** Joined names are added when the file is opened. */
const ROOM_TO_GROW = 2;

/** Opens a compiled lexicon: its parts are views, only the look-up tables are filled. */
export function openLexiconFile(file: Uint8Array): Lexicon {
  const part = partsOf(file);
  const decoder = new TextDecoder();
  const words = new WordTable(part('wordLengths').length * ROOM_TO_GROW);
  words.fill(part('wordLengths'), part('wordFlags'), decoder.decode(part('letters')));
  const forms = new FormTrie();
  forms.fill(words.count, numbers(part('stateBefore')), numbers(part('wordSteps')));
  forms.fillOutputs(numbers(part('stateSteps')), numbers(part('outputEntry')), part('outputClass'));
  const [entries, classes] = decoder.decode(part('strings')).split('\n\n');
  const lexicon: Lexicon = {
    words,
    forms,
    patterns: openPatterns(numbers(part('patterns'))),
    entries: new StringList((entries as string).split('\n')),
    classes: new StringList((classes as string).split('\n')),
    ballotNumbers: {},
    telling: new Set(part('telling').subarray(1)),
    firstName: part('telling')[0] as number,
  };
  const ballots = numbers(part('ballotNumbers'));
  for (let at = 0; at < ballots.length; at += 2) {
    lexicon.ballotNumbers[ballots[at] as number] = ballots[at + 1] as number;
  }
  joinNames(lexicon);
  return lexicon;
}

function partsOf(file: Uint8Array): (name: (typeof PARTS)[number]) => Uint8Array {
  const lengths = new Int32Array(file.buffer, file.byteOffset, PARTS.length);
  return (name) => {
    const index = PARTS.indexOf(name);
    let start = PARTS.length * 4;
    for (let before = 0; before < index; before++) start += padded(lengths[before] as number);
    return file.subarray(start, start + (lengths[index] as number));
  };
}

/** Parts begin at multiples of 4. */
export function padded(length: number): number {
  return (length + 3) & ~3;
}

function numbers(part: Uint8Array): Uint16Array {
  return new Uint16Array(part.buffer, part.byteOffset, part.length / 2);
}

/** Each pattern: entry, class, how many elements; each element: gap, optional, then two counted lists. */
function openPatterns(run: Uint16Array): PatternIndex {
  const index = new PatternIndex();
  let at = 0;
  const next = () => run[at++] as number;
  const list = () => Array.from({ length: next() }, next);
  while (at < run.length) {
    const entry = next();
    const patternClass = next();
    const elements = Array.from({ length: next() }, (): OpenElement => {
      const gap = next();
      const optional = next() === 1;
      return { gap, optional, words: new Set(list()), classes: list() };
    });
    index.add({ entry, class: patternClass, elements });
  }
  return index;
}
