import { parseArgs } from 'node:util';
import type { Knowledge } from '../src/judge/knowledge.ts';
import { shippedKnowledge } from '../src/judge/knowledge.ts';
import { trainedOn } from '../src/lexicon/pack.ts';
import { type Corpus, type CorpusRow, readCorpus } from './corpus/corpus.ts';
import { type Division, groupOf } from './corpus/folds.ts';
import { judgeCorpusRow } from './corpus/judge-corpus-row.ts';
import { printErrors, printReport } from './corpus/report.ts';
import type { Judged } from './corpus/score.ts';
import { examplesOf } from './stance/examples.ts';
import { heldOutModels } from './stance/held-out.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, 'leave-out': { type: 'string' } },
});
const folder = positionals[0];
const division = (values['leave-out'] ?? 'fold') as Division;
if (!folder || !['fold', 'source', 'year'].includes(division)) {
  process.stderr.write(
    'Pakai / usage: npm run eval -- FOLDER [--errors] [--leave-out=source|year]\n',
  );
  process.exit(2);
}

const corpus = readCorpusOrExit(folder);
const knowledgeFor = chooseKnowledge(corpus);
const judge = (rows: CorpusRow[]): Judged[] =>
  rows.map((row) => judgeCorpusRow(row, knowledgeFor(row)));
const judged = {
  gold: judge(corpus.gold.filter((row) => row.label && row.label !== 'UNSURE')),
  ordinary: judge(corpus.ordinary),
  regional: judge(corpus.regional),
};
printReport(judged, { heldOut: isTrainedOn(corpus) ? division : null });
if (values.errors) printErrors(judged.gold);

/** Rows that the shipped model has seen are judged by models that have not. */
function chooseKnowledge(corpus: Corpus): (row: CorpusRow) => Knowledge {
  const shipped = shippedKnowledge();
  if (!isTrainedOn(corpus) && division === 'fold') return () => shipped;
  const rows = [...corpus.gold, ...corpus.ordinary, ...corpus.regional];
  const groups = [...new Set(rows.map((row) => groupOf(row, division)))];
  const models = heldOutModels(examplesOf(corpus, shipped), division, groups);
  const byGroup = new Map([...models].map(([group, model]) => [group, { ...shipped, model }]));
  return (row) => byGroup.get(groupOf(row, division)) as Knowledge;
}

function isTrainedOn(corpus: Corpus): boolean {
  return corpus.digest === trainedOn;
}

function readCorpusOrExit(path: string): Corpus {
  try {
    return readCorpus(path);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}
