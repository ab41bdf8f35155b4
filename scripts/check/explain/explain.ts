import { assess } from '../../../src/judge/assess.ts';
import { type Examination, examine } from '../../../src/judge/examine.ts';
import { type Knowledge, shippedKnowledge } from '../../../src/judge/knowledge.ts';
import type { AccountKind } from '../../../src/judge/target.ts';
import { readEvidence, type TextJudgement } from '../../../src/judge/text-judgement.ts';
import type { Activity, Context } from '../../../src/judge/types.ts';
import { describeVerdict } from '../describe-verdict.ts';
import type { InputRow } from '../input-row.ts';
import { placeRow } from '../judge-row.ts';
import { type Asked, explainPhrases, explainRules } from './explain-evidence.ts';
import { explainLevel, explainModel } from './explain-level.ts';
import { explainMatches, explainNames, explainTokens } from './explain-reading.ts';

const ACCOUNTS: Readonly<Record<AccountKind, string>> = {
  campaign: 'akun kampanye',
  contestant: 'akun peserta',
  official: 'akun penyelenggara atau instansi',
  other: 'akun lain',
};

/** How an act was read, from its letters to its level: for people who write rules. In Indonesian. */
export function explainRow(
  row: InputRow,
  now: Date,
  knowledge: Knowledge = shippedKnowledge(),
): string {
  const { activity, context } = placeRow(row, now);
  const examined = examine(knowledge, activity, context, readEvidence(knowledge, activity.text));
  const { stage, own, response } = examined;
  const asked: Asked = { stage, kind: activity.kind, campaignTarget: response.campaign };
  const sections = [
    [`Teks: “${activity.text}”`],
    explainStage(activity, context, examined),
    ...textSections(knowledge, own, asked, context),
    ...targetSections(knowledge, activity, examined, asked, context),
  ];
  const verdict = assess(activity, context, knowledge);
  const shown = activity.text || activity.target?.text || '';
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n\n${describeVerdict(shown, verdict)}`;
}

function explainStage(activity: Activity, context: Context, { at, stage }: Examination): string[] {
  const running = context.stage(at, context.profile.region);
  const contests = running.map((one) => `${one.contest} ${one.stage}`).join(', ') || 'tidak ada';
  const day = at.toISOString().slice(0, 10);
  return [
    `Perbuatan: ${activity.kind} di ${activity.platform}, ${day}`,
    `Tahapan (stage): ${stage}; kontes yang berjalan: ${contests}`,
  ];
}

function textSections(
  knowledge: Knowledge,
  judged: TextJudgement,
  asked: Asked,
  { sensitivity }: Context,
): string[][] {
  const { reading } = judged.evidence;
  return [
    explainTokens(reading),
    explainMatches(reading),
    explainNames(reading, knowledge.senses),
    explainPhrases(knowledge, judged),
    explainRules(knowledge, judged, asked),
    explainModel(knowledge.model, judged),
    explainLevel(judged.signals, sensitivity),
  ];
}

/** What the act is aimed at, read in the same way. */
function targetSections(
  knowledge: Knowledge,
  { target }: Activity,
  { response: { account, content, campaign, level } }: Examination,
  asked: Asked,
  context: Context,
): string[][] {
  if (!target) return [];
  const said = `Sasaran (target): ${ACCOUNTS[account]}; sasaran kampanye: ${campaign ? 'ya' : 'tidak'}; tingkat karena sasarannya: ${level}`;
  if (!content) return [[said]];
  return [
    [said],
    [`Teks sasaran: “${content.evidence.reading.text}”`],
    ...textSections(knowledge, content, asked, context),
  ];
}
