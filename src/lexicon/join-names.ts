import { KNOWN, STARTS } from '../text/word-table.ts';
import type { Lexicon } from './lexicon.ts';

const SHORTEST_JOINED_NAME = 7;
/** No form has more words. */
const path = new Int32Array(64);
let joined = new Uint16Array(256);

/**
 * Adds to every name of several words the same name written as one word (`budisantoso`), as hashtags
 * and handles have it. The file leaves these out, since they follow from the others.
 */
export function joinNames(lexicon: Lexicon): void {
  const { forms, words, firstName } = lexicon;
  const before = forms.statesBefore();
  const states = forms.stateCount;
  for (let state = 1; state <= states; state++) {
    if (before.state[state] === 0 || forms.firstOutput[state] === 0) continue;
    const length = spell(lexicon, before, state);
    if (length < SHORTEST_JOINED_NAME) continue;
    for (let one = forms.firstOutput[state] as number; one !== 0; one = forms.nextOutput(one)) {
      if (forms.entryOf(one) < firstName) continue;
      const word = words.addUnits(joined, 0, length);
      words.mark(word, KNOWN);
      words.mark(word, STARTS);
      forms.addOutput(forms.grow(0, word), forms.entryOf(one), forms.classOf(one));
    }
  }
}

/** Writes the words on the way to a state into `joined` and gives the length. */
function spell(
  { words }: Lexicon,
  before: { state: Int32Array; word: Int32Array },
  last: number,
): number {
  let steps = 0;
  for (let state = last; state !== 0; state = before.state[state] as number) {
    path[steps++] = before.word[state] as number;
  }
  let length = 0;
  while (steps > 0) {
    const word = path[--steps] as number;
    const end = words.offsets[word + 1] as number;
    for (let at = words.offsets[word] as number; at < end; at++) {
      if (length === joined.length)
        joined = Uint16Array.from({ length: length * 2 }, (_, one) => joined[one] ?? 0);
      joined[length++] = words.pool[at] as number;
    }
  }
  return length;
}
