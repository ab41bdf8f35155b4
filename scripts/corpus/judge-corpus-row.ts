import type { Knowledge } from '../../src/judge/knowledge.ts';
import { judgeRow } from '../check/judge-row.ts';
import type { CorpusRow } from './corpus.ts';
import type { Judged } from './score.ts';

/** As the corpus' README says: a post on X in the middle of its year, in a campaign. */
export function judgeCorpusRow(row: CorpusRow, knowledge: Knowledge): Judged {
  const at = `${row.year}-06-30`;
  const input = {
    id: row.id,
    text: row.text,
    at,
    stage: 'campaign',
    kind: 'post',
    platform: 'x',
  } as const;
  const output = judgeRow(input, new Date(at), knowledge);
  return {
    row,
    level: output.level,
    spans: output.findings.flatMap((finding) => finding.spans),
    complete: output.findings.every(
      (finding) =>
        finding.rule && finding.legalBasis && finding.sanction && finding.spans.length > 0,
    ),
    score: output.score,
  };
}
