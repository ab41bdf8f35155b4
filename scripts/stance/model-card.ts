import { THRESHOLDS } from '../../src/judge/level.ts';
import type { RowExample } from './examples.ts';
import { TRAINING } from './train-model.ts';

/** Writes the card of a trained model: what it learned from, how, what it scores, what it cannot do. */
export function modelCard(examples: RowExample[], report: string[]): string {
  const partisan = examples.filter(({ label }) => label === 1).length;
  const years = examples.map(({ row }) => row.year).sort((a, b) => a - b);
  const { warn, warnStrong, danger, dangerTwice } = THRESHOLDS.seimbang;
  return `# Model card: stance

Written by \`npm run train\`; do not edit by hand.

**Task.** How much a text reads like support for or opposition to a contestant: a probability. It never
makes \`bahaya\` alone (see docs/decisions/0002).

**Data.** ${examples.length} public Indonesian posts of ${years[0]}–${years.at(-1)} (${partisan} partisan), labelled
by hand, by source, or presumed ordinary; their texts are not in this project, only these weights.

**Method.** Logistic regression (AdaGrad, ${TRAINING.epochs} epochs, rate ${TRAINING.rate}, decay ${TRAINING.decay}, seed
${TRAINING.seed}) over hashed words, word pairs, word pieces, evidence and style; names are replaced by their class.
2^16 weights of one signed byte. The same corpus gives the same bytes.

**Levels** (\`seimbang\`): \`waspada\` from ${warn} in a text about a contest, or from ${warnStrong} with a phrase that says it
outright; \`bahaya\` from ${danger} with a phrase that names a contestant or says it outright (${dangerTwice} with two
kinds of evidence).

**Scores** on rows that the scoring model has not seen:

\`\`\`
${report.join('\n')}
\`\`\`

**What it cannot do.** It knows no irony, no pictures and no thread before the text; regional languages only through
their cue words; news that praises reads like praise. Labels are of one question and two readers.
`;
}
