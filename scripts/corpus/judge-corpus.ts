import type { Knowledge } from '../../src/judge/knowledge.ts';
import { judgeRow } from '../check/judge-row.ts';
import { examplesOf } from '../stance/examples.ts';
import { heldOutModels } from '../stance/held-out.ts';
import { ownRow } from '../stance/own-lessons.ts';
import { UNSEEN, writtenTexts } from '../stance/written-texts.ts';
import type { Corpus, CorpusRow } from './corpus.ts';
import { causeOf } from './error-cause.ts';
import { type Division, groupOf } from './folds.ts';
import type { JudgedCorpus } from './report.ts';
import type { Judged } from './score.ts';

/**
 * Judges a corpus. With a division, each row is judged by a model that has seen nothing of its group;
 * without one, by the shipped model.
 */
export function judgeCorpus(
  corpus: Corpus,
  shipped: Knowledge,
  division: Division | null,
): JudgedCorpus {
  const knowledgeFor = division ? heldOut(corpus, shipped, division) : () => shipped;
  const judge = (rows: CorpusRow[]) => rows.map((row) => judgeCorpusRow(row, knowledgeFor(row)));
  return {
    gold: judge(corpus.gold.filter((row) => row.label && row.label !== 'UNSURE')),
    ordinary: judge(corpus.ordinary),
    regional: judge(corpus.regional),
    unseen: judgeUnseen(shipped),
  };
}

function judgeUnseen(shipped: Knowledge): Judged[] {
  return writtenTexts(UNSEEN).map(({ text, label }) =>
    judgeCorpusRow({ ...ownRow(text), label }, shipped),
  );
}

function heldOut(corpus: Corpus, shipped: Knowledge, division: Division) {
  const rows = [...corpus.gold, ...corpus.ordinary, ...corpus.regional];
  const groups = [...new Set(rows.map((row) => groupOf(row, division)))];
  // Word vectors are learned without labels, so they may have seen the rows.
  const vectors = vectorsOf(shipped);
  const models = heldOutModels(examplesOf(corpus, shipped, vectors), vectors, division, groups);
  const byGroup = new Map([...models].map(([group, model]) => [group, { ...shipped, model }]));
  return (row: CorpusRow) => byGroup.get(groupOf(row, division)) as Knowledge;
}

function vectorsOf({ model }: Knowledge) {
  if (!model) throw new Error('belum ada model: npm run train / there is no model yet');
  return model.vectors;
}

/** As the corpus' README says: a post on X in the middle of its year, in a campaign. */
function judgeCorpusRow(row: CorpusRow, knowledge: Knowledge): Judged {
  const at = `${row.year}-06-30`;
  const { id, text } = row;
  const input = { id, text, at, stage: 'campaign', kind: 'post', platform: 'x' } as const;
  const output = judgeRow(input, new Date(at), knowledge);
  const { findings, level } = output;
  const partisan = row.label === 'PARTISAN';
  const wrong = partisan === (level === 'aman');
  return {
    row,
    level,
    spans: findings.flatMap((finding) => finding.spans),
    complete: findings.every(
      ({ rule, legalBasis, sanction, spans }) => rule && legalBasis && sanction && spans.length > 0,
    ),
    score: output.score,
    cause: wrong ? causeOf(input, new Date(at), knowledge, partisan) : null,
  };
}
