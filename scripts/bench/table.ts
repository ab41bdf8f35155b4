import type { Ratio } from './in-turn.ts';

export interface Row {
  what: string;
  value: string;
  /** What the value should be; left out where nothing is asked of it. */
  target?: string;
  met?: boolean;
}

/** A row that must be at least, or at most, so much. */
export function aimed(
  what: string,
  measured: Ratio | number,
  bound: '≥' | '≤',
  target: number,
  unit = '',
): Row {
  const value = typeof measured === 'number' ? measured : measured.median;
  return {
    what,
    value: `${show(measured)}${unit}`,
    target: `${bound} ${target}${unit}`,
    met: bound === '≥' ? value >= target : value <= target,
  };
}

/** Median, with the extremes of the rounds. */
function show(measured: Ratio | number): string {
  if (typeof measured === 'number') return rounded(measured);
  const { median, least, most } = measured;
  return `${rounded(median)} (${rounded(least)} – ${rounded(most)})`;
}

function rounded(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}

const sign = ({ met }: Row) => (met === undefined ? '' : met ? '✓' : '✗');

export function plainTable(rows: readonly Row[]): string {
  const widths = [
    Math.max(...rows.map(({ what }) => what.length)),
    Math.max(...rows.map(({ value }) => value.length)),
  ] as const;
  return rows
    .map(
      (row) =>
        `${row.what.padEnd(widths[0])}  ${row.value.padStart(widths[1])}  ${row.target ?? ''} ${sign(row)}`,
    )
    .map((line) => line.trimEnd())
    .join('\n');
}

export function markdownTable(rows: readonly Row[]): string {
  return [
    '| | measured | target |',
    '|---|---|---|',
    ...rows.map(
      (row) => `| ${row.what} | ${row.value} | ${`${row.target ?? ''} ${sign(row)}`.trim()} |`,
    ),
  ].join('\n');
}
