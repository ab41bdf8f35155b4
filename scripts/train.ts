import { writeFileSync } from 'node:fs';
import { shippedKnowledge } from '../src/judge/knowledge.ts';
import { readCorpus } from './corpus/corpus.ts';
import { examplesOf } from './stance/examples.ts';
import { TRAINING, trainModel } from './stance/train-model.ts';

const folder = process.argv[2];
if (!folder) {
  process.stderr.write('Pakai / usage: npm run train -- FOLDER-KORPUS\n');
  process.exit(2);
}
const corpus = readCorpus(folder);
const examples = examplesOf(corpus, shippedKnowledge());
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
process.stdout.write(`rules/stance/model.json: ${examples.length} contoh / examples\n`);
