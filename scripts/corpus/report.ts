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
}

interface Line {
  name: string;
  target: string;
  rows: Judged[];
  statistic(rows: Judged[]): number;
  thousandth?: boolean;
}

const ERRORS_SHOWN = 200;

/** The corpus report: the table of targets, then by source, year, language and level. */
export function printReport(judged: JudgedCorpus, how: { heldOut: string | null }): void {
  const seen = how.heldOut
    ? `tak terlihat saat latihan (held out by ${how.heldOut})`
    : 'model terkirim (shipped model)';
  print(
    `Penilaian / judged: ${judged.gold.length} + ${judged.ordinary.length} + ${judged.regional.length}; ${seen}`,
  );
  print(row(['', 'nilai', '95 %', 'target']));
  for (const line of linesOf(judged)) print(lineText(line));
  for (const key of ['source', 'year', 'lang'] as const) printGroups(judged.gold, key);
  printLevels(judged);
}

function linesOf({ gold, ordinary, regional }: JudgedCorpus): Line[] {
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
  ];
}

function lineText(line: Line): string {
  const digits = line.thousandth ? 1 : 3;
  const [low, high] = interval(line.rows, line.statistic);
  const value = line.statistic(line.rows).toFixed(digits);
  return row([line.name, value, `${low.toFixed(digits)}–${high.toFixed(digits)}`, line.target]);
}

function printGroups(gold: Judged[], key: 'source' | 'year' | 'lang'): void {
  const groups = new Map<string, Judged[]>();
  for (const one of gold) {
    const name = String(one.row[key] ?? '?');
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  print('', row([`per ${key}`, 'n', 'P', 'R', 'F1']));
  for (const [name, rows] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const { precision, recall, f1 } = figuresOf(rows, isFlagged);
    print(row([name, String(rows.length), precision.toFixed(2), recall.toFixed(2), f1.toFixed(2)]));
  }
}

function printLevels({ gold, ordinary, regional }: JudgedCorpus): void {
  print('', row(['per label', 'aman', 'waspada', 'bahaya']));
  const labels = ['PARTISAN', 'POLITICAL-NEUTRAL', 'NON-POLITICAL'];
  const groups: [string, Judged[]][] = [
    ...labels.map((label): [string, Judged[]] => [
      label,
      gold.filter((one) => one.row.label === label),
    ]),
    ['ordinary', ordinary],
    ['regional', regional],
  ];
  for (const [name, rows] of groups) {
    const count = (level: string) => String(rows.filter((one) => one.level === level).length);
    print(row([name, count('aman'), count('waspada'), count('bahaya')]));
  }
}

/** The worst misses and false alarms: ids, sources and scores; the texts stay in the corpus. */
export function printErrors(gold: Judged[]): void {
  const partisan = (one: Judged) => one.row.label === 'PARTISAN';
  const missed = gold
    .filter((one) => partisan(one) && !isFlagged(one))
    .sort((a, b) => a.score - b.score);
  const alarms = gold
    .filter((one) => !partisan(one) && isFlagged(one))
    .sort((a, b) => b.score - a.score);
  for (const [name, rows] of [
    ['terlewat / missed', missed],
    ['alarm palsu / false alarm', alarms],
  ] as const) {
    print('', `${name}: ${rows.length}`);
    for (const one of rows.slice(0, ERRORS_SHOWN)) {
      print(
        row([one.row.id, one.row.source, String(one.row.year), one.level, one.score.toFixed(2)]),
      );
    }
  }
}

function row(cells: string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(32) : cell.padStart(14))).join('');
}

function print(...lines: string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
