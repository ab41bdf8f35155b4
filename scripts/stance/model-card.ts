import { THRESHOLDS } from '../../src/judge/level.ts';
import { type RowExample, UNNAMED_SHARE } from './examples.ts';
import { OWN_SOURCE } from './own-lessons.ts';
import { LINEAR_TRAINING } from './train-linear.ts';
import { NETWORK_TRAINING } from './train-network.ts';
import { LESSONS, UNSEEN, writtenTexts } from './written-texts.ts';

/** Writes the card of a trained model: what it learned from, how, what it scores, what it cannot do. */
export function modelCard(examples: RowExample[], report: string[]): string {
  const rows = examples.filter(({ unnamed }) => !unnamed);
  const posts = rows.filter(({ row }) => row.source !== OWN_SOURCE);
  const written = writtenTexts(LESSONS).length;
  const partisan = posts.filter(({ label }) => label === 1).length;
  const years = posts.map(({ row }) => row.year).sort((a, b) => a - b);
  const { warn, warnUnnamed, warnStrong, danger, dangerStrong, dangerTwice } = THRESHOLDS.seimbang;
  return `# Model card: stance

Written by \`npm run train\`; do not edit by hand.

**Task.** How much a text reads like support for or opposition to a contestant: a probability. It never
makes \`bahaya\` alone (see docs/decisions/0002).

**Data.** ${posts.length} public Indonesian posts of ${years[0]}–${years.at(-1)} (${partisan} partisan): read by hand,
labelled by source, presumed ordinary, and 35,475 posts of the corpus' pool that a language model read one by one
for us (readings.tsv): 29,000 drawn at random (2026-11-25), and 6,475 of which the model before this one had been unsure
(0.1–0.93; 2026-11-26). Posts that the corpus' own readers had labelled were mixed among both: of 1,002 and 305 that
neither side called unsure, 98 % and 96 % got the same answer to "partisan or not". Their texts
are not in this project. ${written} invented texts that language models wrote for us (written/, decision 0021) and
${rows.length - posts.length - written} sentences of our own: lessons.yaml and the examples of the phrase rules.

**Method.** Two parts, averaged as log-odds. (1) Logistic regression (lazy Adam, ${LINEAR_TRAINING.epochs} epochs, rate ${LINEAR_TRAINING.rate})
over hashed words, word pairs, word pieces, sides of a contestant, evidence and style: 2^16 weights of one
signed byte. (2) A network with one hidden layer (Adam, ${NETWORK_TRAINING.epochs} epochs, rate ${NETWORK_TRAINING.rate}, dropout ${NETWORK_TRAINING.dropout}) over pooled word
vectors, which are learned without labels (pointwise mutual information, leading eigenvectors, product quantisation).
Names are replaced by their class in both; ${examples.length - rows.length} of the rows are learned from once more, at ${UNNAMED_SHARE}
of their weight, with an unknown person in place of every name. The same corpus gives the same bytes.

**Levels** (\`seimbang\`): \`waspada\` from ${warn} in a text about a contest, or from ${warnStrong} with a phrase that says it
outright, or from ${warnUnnamed} with words that only hint at a contest; \`bahaya\` from ${danger} with a phrase that names a contestant, from ${dangerStrong} with one that says it
outright (${dangerTwice} with two kinds of evidence).

**Scores** on rows that the scoring model has not seen; \`own unseen\` are ${writtenTexts(UNSEEN).length} invented texts of other writers, kept
back from all models (unseen/):

\`\`\`
${report.join('\n')}
\`\`\`

**What it cannot do.** It knows no irony, no pictures and no thread before the text; regional languages only through
their cue words; news that praises reads like praise. Labels are of one question and two readers.
`;
}
