import { examine } from '../../src/judge/examine.ts';
import type { Knowledge } from '../../src/judge/knowledge.ts';
import { reasonedLevel, type Signals } from '../../src/judge/level.ts';
import { nameSensesIn } from '../../src/judge/name-sense.ts';
import { readEvidence, type TextJudgement } from '../../src/judge/text-judgement.ts';
import type { Reading } from '../../src/lexicon/match.ts';
import type { InputRow } from '../check/input-row.ts';
import { placeRow } from '../check/judge-row.ts';

/** Why a partisan text was not flagged; the first that fits. */
export const MISS_CAUSES = {
  pastime: 'soal olahraga, lagu, atau toko (pastime)',
  duty: 'hanya tugas pejabat (duty)',
  'name-refused': 'nama tidak dianggap peserta (name refused)',
  nothing: 'tidak ada yang bicara soal kontes (nothing of a contest found)',
  'no-rule': 'buktinya tidak berarti apa-apa pada tahapan itu (no rule at the stage)',
  outside: 'di luar tahapan (no contest that year)',
  phrase: 'ada frasa, sikap terbaca rendah (phrase, stance read low)',
  named: 'ada peserta tanpa frasa, sikap terbaca rendah (contestant, stance read low)',
  topic: 'kata kontes tanpa nama, sikap terbaca rendah (contest words, stance read low)',
  denied: 'hanya melarang atau menyangkal, sikap terbaca rendah (denied)',
  hinted: 'hanya isyarat, sikap terbaca rendah (hinted only)',
} as const;

/** Why another text was flagged; the first that fits. */
export const ALARM_CAUSES = {
  reported: 'kutipan, warta, atau judul (reported speech or headline)',
  question: 'pertanyaan (question)',
  civic: 'kata imbauan atau penyelenggara (civic words)',
  strong: 'frasa kuat atau terang-terangan (strong phrase)',
  weak: 'frasa lemah dan model (weak phrase)',
  named: 'model saja, ada peserta (model only, with a name)',
  unnamed: 'model saja, tanpa nama (model only, unnamed)',
} as const;

export type MissCause = keyof typeof MISS_CAUSES;
export type AlarmCause = keyof typeof ALARM_CAUSES;

const FEWEST_HEADLINE_WORDS = 5;
const HEADLINE_CAPITALS = 0.6;

/** Why a row was judged wrongly, by what was found in its text. */
export function causeOf(
  input: InputRow,
  now: Date,
  knowledge: Knowledge,
  missed: boolean,
): MissCause | AlarmCause {
  const { activity, context } = placeRow(input, now);
  const text = readEvidence(knowledge, activity.text);
  const { own } = examine(knowledge, activity, context, text);
  if (!missed) return causeOfAlarm(own);
  const refused =
    text.contestants.size === 0 && nameSensesIn(text.reading, knowledge.senses).length > 0;
  return causeOfMiss(own, refused, context.sensitivity);
}

function causeOfMiss(
  { evidence, signals, level }: TextJudgement,
  refused: boolean,
  sensitivity: Parameters<typeof reasonedLevel>[1],
): MissCause {
  if (!signals) return 'nothing';
  if (evidence.pastime) return 'pastime';
  if (signals.onDuty) return 'duty';
  if (refused && signals.kinds === 0) return 'name-refused';
  if (!signals.onTopic && !signals.hinted) return 'nothing';
  if (level !== 'aman') return 'no-rule';
  const { reason } = reasonedLevel(signals, sensitivity);
  if (reason === 'outside') return 'outside';
  if (reason === 'hint') return 'hinted';
  if (reason === 'denied') return 'denied';
  return causeOfLowStance(evidence.contestants.size, signals);
}

function causeOfLowStance(contestants: number, { kinds }: Signals): MissCause {
  if (kinds > 0) return 'phrase';
  return contestants > 0 ? 'named' : 'topic';
}

function causeOfAlarm({ evidence: { reading, contestants }, signals }: TextJudgement): AlarmCause {
  const speaksOf = (wanted: string) => reading.matches.some((match) => match.class === wanted);
  if (speaksOf('report') || /["“”]/.test(reading.text) || isHeadline(reading)) return 'reported';
  if (reading.text.includes('?')) return 'question';
  if (speaksOf('civic')) return 'civic';
  if (signals?.strong) return 'strong';
  if (signals && signals.kinds > 0) return 'weak';
  return contestants.size > 0 ? 'named' : 'unnamed';
}

/** Most words begin with a capital, though not all are shouted. */
function isHeadline({ tokens }: Reading): boolean {
  const words = tokens.filter(({ kind, hashtag }) => kind === 'word' && hashtag === 0);
  const of = (letterCase: string) => words.filter((word) => word.letterCase === letterCase).length;
  return words.length >= FEWEST_HEADLINE_WORDS && of('title') / words.length >= HEADLINE_CAPITALS;
}
