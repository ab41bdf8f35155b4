import { writeFileSync } from 'node:fs';
import { shippedKnowledge } from '../src/judge/knowledge.ts';
import { readCorpus } from './corpus/corpus.ts';
import { judgeCorpus } from './corpus/judge-corpus.ts';
import { reportLines } from './corpus/report.ts';
import { examplesOf } from './stance/examples.ts';
import { modelCard } from './stance/model-card.ts';
import { TRAINING, trainModel } from './stance/train-model.ts';

const [, , folder] = process.argv;
if (!folder) {
  process.stderr.write('Pakai / usage: npm run train -- FOLDER\n');
  process.exit(2);
}
const corpus = readCorpus(folder);
const knowledge = shippedKnowledge();
const examples = examplesOf(corpus, knowledge);
const model = trainModel(examples);
const packed = {
  trainedOn: corpus.digest,
  examples: examples.length,
  training: TRAINING,
  scale: model.scale,
  bias: model.bias,
  weights: Buffer.from(model.weights.buffer).toString('base64'),
};
writeFileSync('rules/stance/model.json', `${JSON.stringify(packed, null, 2)}\n`);
const report = reportLines(judgeCorpus(corpus, knowledge, 'fold'), 'fold');
writeFileSync('rules/stance/MODEL-CARD.md', modelCard(examples, report));
process.stdout.write(`rules/stance: ${examples.length} contoh / examples\n`);
