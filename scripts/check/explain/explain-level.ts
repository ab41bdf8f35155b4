import {
  type LevelReason,
  reasonedLevel,
  type Signals,
  THRESHOLDS,
} from '../../../src/judge/level.ts';
import type { StanceModel } from '../../../src/judge/stance.ts';
import type { TextJudgement } from '../../../src/judge/text-judgement.ts';
import type { Context, Level } from '../../../src/judge/types.ts';
import { modelParts } from './model-parts.ts';

const MOST_WORDS = 8;

const SIGNALS: readonly [keyof Signals, string][] = [
  ['onTopic', 'bicara soal kontes (onTopic)'],
  ['hinted', 'ada kata yang biasa menyertai nama tak terdaftar (hinted)'],
  ['named', 'frasa dengan peserta (named)'],
  ['cued', 'peserta dan kata isyarat (cued)'],
  ['strong', 'frasa kuat (strong)'],
  ['outright', 'frasa terang-terangan (outright)'],
  ['onDuty', 'hanya soal tugas pejabat (onDuty)'],
  ['onlyDenied', 'hanya melarang atau menyangkal (onlyDenied)'],
];

const LIMITS = {
  warn: 'waspada bila bicara soal kontes',
  warnUnnamed: 'waspada bila hanya ada isyarat',
  warnStrong: 'waspada dengan frasa kuat',
  warnDenied: 'waspada bila hanya melarang atau menyangkal',
  danger: 'bahaya dengan frasa bernama',
  dangerStrong: 'bahaya dengan frasa kuat',
  dangerTwice: 'bahaya dengan dua jenis bukti',
  dangerCued: 'bahaya dengan peserta dan kata isyarat',
} as const;

const REASONS: Readonly<Record<LevelReason, (level: Level) => string>> = {
  outside: (level) =>
    level === 'aman'
      ? 'di luar tahapan hanya yang terang-terangan yang ditandai'
      : 'dikatakan terang-terangan, di luar tahapan pun',
  said: () => 'ada frasa yang mengatakannya',
  'phrase-and-model': () => 'frasa dan model sependapat',
  'cue-and-model': () => 'peserta, kata isyarat, dan model sependapat',
  denied: (level) =>
    `hanya melarang atau menyangkal, peluang ${level === 'aman' ? 'kurang' : 'cukup'}`,
  topic: (level) => `bicara soal kontes, peluang ${level === 'aman' ? 'kurang' : 'cukup'}`,
  hint: (level) => `hanya ada isyarat, peluang ${level === 'aman' ? 'kurang' : 'cukup'}`,
  nothing: () => 'tidak ada yang bicara soal kontes',
};

/** What the stance model read, in log-odds by word and by part. */
export function explainModel(model: StanceModel | null, { evidence, signals }: TextJudgement) {
  if (!model) return ['Model sikap: belum dilatih'];
  if (!signals)
    return ['Model sikap: tidak ditanya, sebab tidak ada nama, frasa, atau kata kontes'];
  const { probability, bias, words, style, network } = modelParts(model, evidence);
  const shown = words.filter(({ share }) => Math.abs(share) >= 0.005);
  const list = (some: typeof words) =>
    some.map(({ text, share }) => `“${text}” ${signed(share)}`).join(', ') || '–';
  const against = shown.filter(({ share }) => share < 0).reverse();
  const sum = words.reduce((total, { share }) => total + share, 0);
  return [
    `Model sikap (log-odds; jumlahnya memberi peluang ${probability.toFixed(3)}):`,
    `  kata (linear) ${signed(sum)}`,
    `    memihak: ${list(shown.filter(({ share }) => share > 0).slice(0, MOST_WORDS))}`,
    `    tidak memihak: ${list(against.slice(0, MOST_WORDS))}`,
    `  gaya: panjang, tanda baca, tautan (linear) ${signed(style)}`,
    `  dasar (bias) ${signed(bias)}`,
    `  jaringan kata (network) ${signed(network)}`,
  ];
}

/** What the level of the words follows from. */
export function explainLevel(signals: Signals | null, sensitivity: Context['sensitivity']) {
  if (!signals) return ['Tingkat teks: aman, sebab tidak ada yang bicara soal kontes'];
  const limits = THRESHOLDS[sensitivity];
  const { level, reason, limit } = reasonedLevel(signals, sensitivity);
  const asked = limit === null ? '' : `; ambangnya ${limit}`;
  return [
    `Isyarat (signals), jenis bukti (kinds): ${signals.kinds}`,
    ...SIGNALS.map(([key, name]) => `  ${signals[key] ? '✓' : '✗'} ${name}`),
    '',
    `Ambang peluang (kepekaan ${sensitivity}); ✓ = tercapai oleh ${signals.probability.toFixed(3)}:`,
    ...Object.entries(LIMITS).map(([key, name]) => {
      const value = limits[key as keyof typeof LIMITS];
      return `  ${signals.probability >= value ? '✓' : '✗'} ${value.toFixed(2)} ${name}`;
    }),
    '',
    `Tingkat teks: ${level}: ${REASONS[reason](level)}${asked}`,
  ];
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
