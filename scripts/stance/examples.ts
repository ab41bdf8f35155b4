import { gatherEvidence } from '../../src/judge/evidence.ts';
import { featuresOf } from '../../src/judge/features.ts';
import type { Knowledge } from '../../src/judge/knowledge.ts';
import { readText } from '../../src/lexicon/read-text.ts';
import type { Corpus, CorpusRow } from '../corpus/corpus.ts';
import type { Example } from './train-model.ts';

export interface RowExample extends Example {
  row: CorpusRow;
}

/** How much a row counts: labels by account are about 94 % right, the pool is only presumed. */
const WEIGHTS = { gold: 1, bySource: 0.5, ordinary: 1, pool: 0.15 };
/** One in four unlabelled texts is enough ordinary talk to learn from. */
const POOL_STEP = 4;

/** Everything the model learns from, as features. Rows labelled UNSURE are left out. */
export function examplesOf(corpus: Corpus, knowledge: Knowledge): RowExample[] {
  const texts = new Set(corpus.gold.map((row) => row.text));
  const labelled = (rows: CorpusRow[], weight: number) =>
    rows
      .filter((row) => row.label && row.label !== 'UNSURE')
      .map((row) => exampleOf(row, row.label === 'PARTISAN' ? 1 : 0, weight, knowledge).example);
  const ordinary = [...corpus.ordinary, ...corpus.regional].map(
    (row) => exampleOf(row, 0, WEIGHTS.ordinary, knowledge).example,
  );
  const presumed = corpus.pool
    .filter((row, index) => index % POOL_STEP === 0 && !texts.has(row.text))
    .map((row) => exampleOf(row, 0, WEIGHTS.pool, knowledge))
    .filter(({ political }) => !political)
    .map(({ example }) => example);
  return [
    ...labelled(corpus.gold, WEIGHTS.gold),
    ...labelled(corpus.bySource, WEIGHTS.bySource),
    ...ordinary,
    ...presumed,
  ];
}

function exampleOf(row: CorpusRow, label: 0 | 1, weight: number, knowledge: Knowledge) {
  const evidence = gatherEvidence(readText(knowledge.lexicon, row.text), knowledge.senses);
  const features = featuresOf(evidence.reading, evidence.contestants);
  const buckets = Int32Array.from(features, (feature) => feature.bucket);
  return {
    example: { row, buckets, label, weight } satisfies RowExample,
    political: evidence.onTopic || evidence.phrases.length > 0,
  };
}
