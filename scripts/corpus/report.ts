import { LEVELS } from '../../src/judge/types.ts';
import {
  type Figures,
  figuresOf,
  interval,
  isDanger,
  isFlagged,
  type Judged,
  perThousand,
  spanOverlap,
} from './score.ts';

export interface JudgedCorpus {
  gold: Judged[];
  ordinary: Judged[];
  regional: Judged[];
  /** Texts written for us that no model has learned from (rules/stance/unseen). */
  unseen: Judged[];
}

interface Line {
  name: string;
  target: string;
  rows: Judged[];
  statistic(rows: Judged[]): number;
  thousandth?: boolean;
}

/** The corpus report: the table of targets, then by source, year, language and level. */
export function reportLines(judged: JudgedCorpus, heldOut: string | null): string[] {
  const seen = heldOut
    ? `tak terlihat saat latihan (held out by ${heldOut})`
    : 'model terkirim (shipped model)';
  const { gold, ordinary, regional } = judged;
  return [
    `Penilaian / judged: ${gold.length} + ${ordinary.length} + ${regional.length}; ${seen}`,
    row(['', 'nilai', '95 %', 'target']),
    ...linesOf(judged).map(lineText),
    ...(['source', 'year', 'lang'] as const).flatMap((key) => groupLines(gold, key)),
    ...levelLines(judged),
  ];
}

function linesOf({ gold, ordinary, regional, unseen }: JudgedCorpus): Line[] {
  const neutral = gold.filter((one) => one.row.label === 'POLITICAL-NEUTRAL');
  const nonPolitical = gold.filter((one) => one.row.label === 'NON-POLITICAL');
  const figure = (name: keyof Figures, positive: typeof isFlagged) => (rows: Judged[]) =>
    figuresOf(rows, positive)[name];
  const rate = (positive: typeof isFlagged) => (rows: Judged[]) => perThousand(rows, positive);
  return [
    {
      name: 'gold waspada+: precision',
      target: '',
      rows: gold,
      statistic: figure('precision', isFlagged),
    },
    {
      name: 'gold waspada+: recall',
      target: '≥ 0.88',
      rows: gold,
      statistic: figure('recall', isFlagged),
    },
    { name: 'gold waspada+: F1', target: '≥ 0.90', rows: gold, statistic: figure('f1', isFlagged) },
    {
      name: 'gold bahaya: precision',
      target: '≥ 0.96',
      rows: gold,
      statistic: figure('precision', isDanger),
    },
    {
      name: 'gold bahaya: recall',
      target: '≥ 0.60',
      rows: gold,
      statistic: figure('recall', isDanger),
    },
    {
      name: 'political-neutral flagged ‰',
      target: '≤ 80',
      rows: neutral,
      statistic: rate(isFlagged),
      thousandth: true,
    },
    {
      name: 'political-neutral bahaya ‰',
      target: '≤ 12',
      rows: neutral,
      statistic: rate(isDanger),
      thousandth: true,
    },
    {
      name: 'gold non-political flagged ‰',
      target: '',
      rows: nonPolitical,
      statistic: rate(isFlagged),
      thousandth: true,
    },
    {
      name: 'ordinary flagged ‰',
      target: '≤ 5',
      rows: ordinary,
      statistic: rate(isFlagged),
      thousandth: true,
    },
    {
      name: 'ordinary bahaya ‰',
      target: '≤ 0.3',
      rows: ordinary,
      statistic: rate(isDanger),
      thousandth: true,
    },
    {
      name: 'regional flagged ‰',
      target: '≤ 2',
      rows: regional,
      statistic: rate(isFlagged),
      thousandth: true,
    },
    { name: 'flagged with span: overlap', target: '≥ 0.80', rows: gold, statistic: spanOverlap },
    {
      name: 'findings complete',
      target: '1',
      rows: [...gold, ...ordinary, ...regional],
      statistic: (rows) => rows.filter((one) => one.complete).length / Math.max(1, rows.length),
    },
    {
      name: 'own unseen: partisan found',
      target: '',
      rows: unseen,
      statistic: figure('recall', isFlagged),
    },
    {
      name: 'own unseen: others flagged ‰',
      target: '',
      rows: unseen.filter((one) => one.row.label !== 'PARTISAN'),
      statistic: rate(isFlagged),
      thousandth: true,
    },
  ];
}

function lineText(line: Line): string {
  const digits = line.thousandth ? 1 : 3;
  const [low, high] = interval(line.rows, line.statistic);
  const value = line.statistic(line.rows).toFixed(digits);
  return row([line.name, value, `${low.toFixed(digits)}–${high.toFixed(digits)}`, line.target]);
}

function groupLines(gold: Judged[], key: 'source' | 'year' | 'lang'): string[] {
  const groups = new Map<string, Judged[]>();
  for (const one of gold) {
    const name = String(one.row[key] ?? '?');
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const sorted = [...groups].sort(([a], [b]) => a.localeCompare(b));
  const lines = sorted.map(([name, rows]) => {
    const { precision, recall, f1 } = figuresOf(rows, isFlagged);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(2));
    return row([name, String(rows.length), ...figures]);
  });
  return ['', row([`per ${key}`, 'n', 'P', 'R', 'F1']), ...lines];
}

function levelLines({ gold, ordinary, regional }: JudgedCorpus): string[] {
  const labels = ['PARTISAN', 'POLITICAL-NEUTRAL', 'NON-POLITICAL'];
  const groups: [string, Judged[]][] = [
    ...labels.map((label): [string, Judged[]] => [
      label,
      gold.filter((one) => one.row.label === label),
    ]),
    ['ordinary', ordinary],
    ['regional', regional],
  ];
  const lines = groups.map(([name, rows]) =>
    row([name, ...LEVELS.map((level) => String(rows.filter((one) => one.level === level).length))]),
  );
  return ['', row(['per label', ...LEVELS]), ...lines];
}

function row(cells: string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(32) : cell.padStart(14))).join('');
}
