import type { Knowledge } from '../../../src/judge/knowledge.ts';
import { ruleFor } from '../../../src/judge/rule-choice.ts';
import {
  type Ground,
  groundsOf,
  type TextJudgement,
  whyNot,
} from '../../../src/judge/text-judgement.ts';
import type { ActivityKind, Stage } from '../../../src/judge/types.ts';
import type { EvidenceKind } from '../../../src/lexicon/evidence-kind.ts';
import { orNone, quoted } from './explain-reading.ts';

/** What the rules are asked about an act. */
export interface Asked {
  stage: Stage;
  kind: ActivityKind;
  /** The act answers, shares, likes or follows a campaign account or its content. */
  campaignTarget: boolean;
}

/** The periods for which a row of the decree may differ, each by one of its stages. */
const PERIODS: readonly { name: string; stages: readonly Stage[] }[] = [
  { name: 'di luar tahapan', stages: ['outside'] },
  { name: 'sebelum penetapan calon', stages: ['before'] },
  {
    name: 'sejak penetapan calon',
    stages: ['determined', 'campaign', 'quiet', 'polling', 'after'],
  },
];

const NOT_COUNTED = {
  outside: 'di luar tahapan tidak dihitung',
  pastime: 'teksnya soal olahraga, lagu, atau toko dan tidak menyebut siapa pun: tidak dihitung',
};

/** The phrases of a text with the kind of evidence they are, those left out too. */
export function explainPhrases(
  { phrases: kinds }: Pick<Knowledge, 'phrases'>,
  { evidence }: TextJudgement,
): string[] {
  const { reading, phrases, denied } = evidence;
  const lines = reading.phrases.map((phrase) => {
    const kind = kinds[phrase.entry];
    const says = kind ? `${kind.evidence}, ${kind.strength}` : phrase.class;
    const why = denied.includes(phrase)
      ? 'dilarang atau disangkal'
      : 'namanya bukan peserta di sini';
    const left = phrases.includes(phrase) ? '' : `; tidak dihitung: ${why}`;
    return `  ${quoted(reading.text, phrase)} ${phrase.entry} (${says})${left}`;
  });
  return ['Frasa dan buktinya (phrases: evidence, strength):', ...orNone(lines)];
}

/** For each kind of evidence the rules of the three periods; the one that applies is marked. */
export function explainRules(knowledge: Knowledge, judged: TextJudgement, asked: Asked): string[] {
  const counted = judged.grounds.filter(({ entries }) => entries.includes('model'));
  const lines = [...groundsOf(knowledge, judged.evidence), ...counted].flatMap((ground) => [
    `  ${ground.evidence} (${ground.strength}; ${ground.entries.join(', ')})`,
    ...rulesTried(knowledge, ground, judged, asked),
  ]);
  return [`Aturan yang dicoba pada tahapan ${asked.stage}:`, ...orNone(lines)];
}

function rulesTried(
  knowledge: Knowledge,
  ground: Ground,
  { evidence, level }: TextJudgement,
  asked: Asked,
): string[] {
  const left = whyNot(ground, evidence, asked.stage);
  const tried = PERIODS.map(({ name, stages }) => {
    const rule = ruleIn(knowledge, ground.evidence, stages[0] as Stage, asked);
    if (!stages.includes(asked.stage)) return `    ${name}: ${rule ?? 'tidak berarti apa-apa'}`;
    if (!rule) return `  → ${name}: tidak berarti apa-apa`;
    const used = level === 'aman' ? ' (tidak dipakai: tingkatnya aman)' : '';
    return `  → ${name}: ${rule} ${knowledge.rules.get(rule)?.title.id ?? ''}${left ? '' : used}`;
  });
  return left ? [...tried, `    ${NOT_COUNTED[left]}`] : tried;
}

function ruleIn(knowledge: Knowledge, evidence: EvidenceKind, stage: Stage, asked: Asked) {
  const rule = ruleFor(evidence, stage, asked.kind, asked.campaignTarget);
  return rule && knowledge.rules.has(rule) ? rule : null;
}
