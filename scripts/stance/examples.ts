import { gatherEvidence } from '../../src/judge/evidence.ts';
import { featuresOf } from '../../src/judge/features.ts';
import type { Knowledge } from '../../src/judge/knowledge.ts';
import { pool } from '../../src/judge/pooling.ts';
import { symbolsOf, type TextSymbol } from '../../src/judge/symbols.ts';
import type { WordVectors } from '../../src/judge/word-vectors.ts';
import { readText } from '../../src/lexicon/read-text.ts';
import type { Corpus, CorpusRow } from '../corpus/corpus.ts';
import { ownLessons, ownRow } from './own-lessons.ts';
import { readReadings } from './readings.ts';
import type { Example } from './train-linear.ts';
import { LESSONS, writtenTexts } from './written-texts.ts';

export interface RowExample extends Example {
  row: CorpusRow;
  /** The row once more, as it reads when no list holds its names. */
  unnamed: boolean;
}

/**
 * How much a row counts: labels by account are about 94 % right, our own readings were made once,
 * the rest of the pool is only presumed to take no side; what was written for us is right by intent. The examples of the
 * rules and lessons.yaml count more: they are few, and each stands for a kind of its own.
 */
const WEIGHTS = {
  gold: 1,
  bySource: 0.5,
  read: 0.8,
  ordinary: 1,
  presumed: 0.15,
  own: 3,
  written: 1.2,
};
/** One in four texts that nobody read is enough ordinary talk to learn from. */
const PRESUMED_STEP = 4;

/**
 * A text that names a contestant is learned from without its names as well, and that counts so much less: most of
 * those who will stand are in no list.
 */
export const UNNAMED_SHARE = 0.4;

/** A text that is learned from, before it is turned into numbers. */
interface Lesson {
  row: CorpusRow;
  label: 0 | 1;
  weight: number;
}

/** The symbols of every text of the corpus, labelled or not. */
export function symbolsOfCorpus(corpus: Corpus, knowledge: Knowledge): string[][] {
  const { gold, bySource, ordinary, regional, pool: rest } = corpus;
  return [gold, bySource, ordinary, regional, rest]
    .flat()
    .map((row) => describe(row, knowledge).symbols.map(({ text }) => text));
}

/** Everything the model learns from, as numbers. Rows labelled UNSURE are left out. */
export function examplesOf(
  corpus: Corpus,
  knowledge: Knowledge,
  vectors: WordVectors,
): RowExample[] {
  return lessonsOf(corpus, knowledge).flatMap((lesson) => {
    const { evidence, symbols } = describe(lesson.row, knowledge);
    const { reading, contestants } = evidence;
    const example = (names: typeof contestants, seen: TextSymbol[], unnamed: boolean) => ({
      ...lesson,
      weight: lesson.weight * (unnamed ? UNNAMED_SHARE : 1),
      unnamed,
      buckets: Int32Array.from(featuresOf(reading, names, seen), ({ bucket }) => bucket),
      pooled: pool(vectors, seen),
    });
    const named = example(contestants, symbols, false);
    return contestants.size === 0
      ? [named]
      : [named, example(new Set(), withoutNames(symbols), true)];
  });
}

/** What a text says with a person in place of every contestant. */
function withoutNames(symbols: TextSymbol[]): TextSymbol[] {
  return symbols.map((symbol) =>
    symbol.name ? { ...symbol, text: '<person>', name: false } : symbol,
  );
}

function lessonsOf(corpus: Corpus, knowledge: Knowledge): Lesson[] {
  const readings = readReadings();
  const goldTexts = new Set(corpus.gold.map((row) => row.text));
  const rest = corpus.pool.filter((row) => !goldTexts.has(row.text));
  const read = rest.flatMap((row) => {
    const label = readings.get(row.id);
    return label ? [{ ...row, label }] : [];
  });
  const presumed = rest.filter(
    (row, index) => index % PRESUMED_STEP === 0 && !readings.has(row.id),
  );
  const own = ownLessons().map(({ text, label }) => ({
    row: ownRow(text),
    label,
    weight: WEIGHTS.own,
  }));
  const written = writtenTexts(LESSONS).map(({ text, label }) => ({ ...ownRow(text), label }));
  return [
    ...own,
    ...labelled(written, WEIGHTS.written),
    ...labelled(corpus.gold, WEIGHTS.gold),
    ...labelled(corpus.bySource, WEIGHTS.bySource),
    ...labelled(read, WEIGHTS.read),
    ...unlabelled([...corpus.ordinary, ...corpus.regional], WEIGHTS.ordinary),
    ...unlabelled(
      presumed.filter((row) => !describe(row, knowledge).political),
      WEIGHTS.presumed,
    ),
  ];
}

function labelled(rows: CorpusRow[], weight: number): Lesson[] {
  return rows
    .filter((row) => row.label && row.label !== 'UNSURE')
    .map((row) => ({ row, label: row.label === 'PARTISAN' ? 1 : 0, weight }));
}

function unlabelled(rows: CorpusRow[], weight: number): Lesson[] {
  return rows.map((row) => ({ row, label: 0, weight }));
}

function describe(row: CorpusRow, knowledge: Knowledge) {
  const evidence = gatherEvidence(readText(knowledge.lexicon, row.text), knowledge.senses);
  const symbols: TextSymbol[] = symbolsOf(evidence.reading, evidence.contestants);
  return { evidence, symbols, political: evidence.onTopic || evidence.phrases.length > 0 };
}
