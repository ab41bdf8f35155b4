import type { Level } from '../../src/judge/types.ts';
import type { CorpusRow } from './corpus.ts';
import type { AlarmCause, MissCause } from './error-cause.ts';

export interface Judged {
  row: CorpusRow;
  level: Level;
  spans: [number, number][];
  /** Every finding names a rule, a legal basis and at least one span. */
  complete: boolean;
  score: number;
  /** Why the row was missed or flagged falsely; null when it was judged rightly. */
  cause: MissCause | AlarmCause | null;
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

export const isFlagged = (one: Judged) => one.level !== 'aman';
export const isDanger = (one: Judged) => one.level === 'bahaya';
const isPartisan = (one: Judged) => one.row.label === 'PARTISAN';

/** Precision, recall and F1 of `positive` against the label PARTISAN. */
export function figuresOf(judged: Judged[], positive: (one: Judged) => boolean): Figures {
  const found = judged.filter(positive);
  const right = found.filter(isPartisan).length;
  const all = judged.filter(isPartisan).length;
  const precision = found.length > 0 ? right / found.length : 0;
  const recall = all > 0 ? right / all : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

export function perThousand(judged: Judged[], positive: (one: Judged) => boolean): number {
  return judged.length > 0 ? (judged.filter(positive).length / judged.length) * 1000 : 0;
}

/** Share of flagged PARTISAN rows with a labelled span that one of our spans overlaps. */
export function spanOverlap(judged: Judged[]): number {
  const marked = judged.filter((one) => isPartisan(one) && isFlagged(one) && spanAt(one) >= 0);
  return marked.length > 0 ? marked.filter(overlaps).length / marked.length : 0;
}

const spanAt = ({ row }: Judged) => (row.span ? row.text.indexOf(row.span) : -1);

function overlaps(one: Judged): boolean {
  const start = spanAt(one);
  const end = start + (one.row.span ?? '').length;
  return one.spans.some(([from, to]) => from < end && start < to);
}

/** 95 % interval of a statistic by the bootstrap over rows, with a fixed seed. */
export function interval(
  judged: Judged[],
  statistic: (sample: Judged[]) => number,
): [number, number] {
  const rounds = 200;
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const values = Array.from({ length: rounds }, () =>
    statistic(judged.map(() => judged[Math.floor(random() * judged.length)] as Judged)),
  ).sort((a, b) => a - b);
  return [
    values[Math.floor(rounds * 0.025)] as number,
    values[Math.floor(rounds * 0.975)] as number,
  ];
}
