import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { PARTS, padded } from '../../src/lexicon/lexicon-file.ts';

const LARGEST = 0xffff;

/** Writes a lexicon (as `buildListed` gives it) as one file of typed arrays, which `openLexiconFile` opens. */
export function writeLexicon(lexicon: Lexicon): Uint8Array {
  const parts = partsOf(lexicon);
  const lengths = PARTS.map((name) => parts[name].byteLength);
  const header = PARTS.length * 4;
  const file = new Uint8Array(header + lengths.reduce((sum, one) => sum + padded(one), 0));
  file.set(new Uint8Array(Int32Array.from(lengths).buffer));
  let at = header;
  for (const name of PARTS) {
    const { buffer, byteOffset, byteLength } = parts[name];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return file;
}

function partsOf(lexicon: Lexicon): Record<(typeof PARTS)[number], Uint8Array | Uint16Array> {
  const { words, forms, entries, classes, ballotNumbers, telling } = lexicon;
  const numbered = Array.from({ length: words.count }, (_, index) => index + 1);
  const before = forms.statesBefore();
  const states = Array.from({ length: forms.stateCount }, (_, index) => index + 1);
  const outputs = states.flatMap((state) => outputsOf(lexicon, state));
  return {
    wordLengths: Uint8Array.from(numbered, (word) => words.text(word).length),
    wordFlags: Uint8Array.from(numbered, (word) => words.flags[word] as number),
    letters: new TextEncoder().encode(numbered.map((word) => words.text(word)).join('')),
    stateBefore: small(before.state.subarray(1)),
    wordSteps: small(steps(before.word.subarray(1))),
    stateSteps: small(steps(outputs.map(({ state }) => state))),
    outputEntry: small(outputs.map(({ entry }) => entry)),
    outputClass: Uint8Array.from(outputs, ({ formClass }) => formClass),
    patterns: small(lexicon.patterns.all.flatMap(patternNumbers)),
    ballotNumbers: small(Object.entries(ballotNumbers).flatMap(([word, value]) => [+word, value])),
    telling: Uint8Array.from([lexicon.firstName, ...telling]),
    strings: new TextEncoder().encode(
      `${entries.strings.join('\n')}\n\n${classes.strings.join('\n')}`,
    ),
  };
}

function outputsOf({ forms }: Lexicon, state: number) {
  const found: { state: number; entry: number; formClass: number }[] = [];
  for (let one = forms.firstOutput[state] as number; one !== 0; one = forms.nextOutput(one)) {
    found.push({ state, entry: forms.entryOf(one), formClass: forms.classOf(one) });
  }
  return found;
}

function patternNumbers({ entry, class: name, elements }: Lexicon['patterns']['all'][number]) {
  const inside = elements.flatMap(({ gap, optional, words, classes }) => [
    gap,
    optional ? 1 : 0,
    words.size,
    ...words,
    classes.length,
    ...classes,
  ]);
  return [entry, name, elements.length, ...inside];
}

/** Differences modulo 2^16. */
function steps(values: ArrayLike<number>): number[] {
  return Array.from(values, (value, at) => (value - (values[at - 1] ?? 0)) & LARGEST);
}

/** @throws Error when a number does not fit: the rule data has outgrown the file. */
function small(values: ArrayLike<number>): Uint16Array {
  const largest = Array.from(values).find((value) => value > LARGEST);
  if (largest !== undefined) throw new Error(`${largest} does not fit into 16 bits`);
  return Uint16Array.from(values);
}
