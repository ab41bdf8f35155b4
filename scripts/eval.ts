import { parseArgs } from 'node:util';
import { shippedKnowledge } from '../src/judge/knowledge.ts';
import { trainedOn } from '../src/lexicon/pack.ts';
import { type Corpus, readCorpus } from './corpus/corpus.ts';
import { errorLines } from './corpus/error-report.ts';
import { DIVISIONS, type Division } from './corpus/folds.ts';
import { judgeCorpus } from './corpus/judge-corpus.ts';
import { reportLines } from './corpus/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, 'leave-out': { type: 'string' } },
});
const [folder] = positionals;
const asked = values['leave-out'] as Division | undefined;
if (!folder || (asked && !DIVISIONS.includes(asked))) {
  process.stderr.write(
    'Pakai / usage: npm run eval -- FOLDER [--errors] [--leave-out=source|year]\n',
  );
  process.exit(2);
}

const corpus = readCorpusOrExit(folder);
// Rows that the shipped model was trained on are judged by models that have not seen them.
const division = asked ?? (corpus.digest === trainedOn ? 'fold' : null);
const judged = judgeCorpus(corpus, shippedKnowledge(), division);
const lines = reportLines(judged, division);
if (values.errors) lines.push(...errorLines(judged));
process.stdout.write(`${lines.join('\n')}\n`);

function readCorpusOrExit(path: string): Corpus {
  try {
    return readCorpus(path);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}
