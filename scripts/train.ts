import { writeFileSync } from 'node:fs';
import { shippedKnowledge } from '../src/judge/knowledge.ts';
import { readCorpus } from './corpus/corpus.ts';
import { judgeCorpus } from './corpus/judge-corpus.ts';
import { reportLines } from './corpus/report.ts';
import { examplesOf, symbolsOfCorpus } from './stance/examples.ts';
import { learnVectors } from './stance/learn-vectors.ts';
import { modelCard } from './stance/model-card.ts';
import { packModel } from './stance/pack-model.ts';
import { trainStance } from './stance/train-stance.ts';

const [, , folder] = process.argv;
if (!folder) {
  process.stderr.write('Pakai / usage: npm run train -- FOLDER\n');
  process.exit(2);
}
const corpus = readCorpus(folder);
const knowledge = shippedKnowledge();
const vectors = learnVectors(symbolsOfCorpus(corpus, knowledge));
const examples = examplesOf(corpus, knowledge, vectors);
const model = trainStance(examples, vectors);
const packed = packModel(model, corpus.digest);
writeFileSync('rules/stance/model.json', `${JSON.stringify(packed, null, 2)}\n`);
const report = reportLines(judgeCorpus(corpus, { ...knowledge, model }, 'fold'), 'fold');
writeFileSync('rules/stance/MODEL-CARD.md', modelCard(examples, report));
process.stdout.write(`rules/stance: ${examples.length} contoh / examples\n`);
