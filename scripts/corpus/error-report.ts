import { ALARM_CAUSES, MISS_CAUSES } from './error-cause.ts';
import type { JudgedCorpus } from './report.ts';
import type { Judged } from './score.ts';

const IDS_SHOWN = 200;
/** Of the columns of ids; longer ones push the rest aside. */
const WIDTHS = [30, 22, 5, 17, 7, 4];

/**
 * The misses and the false alarms by cause, the commonest first, with the worst ids of each: the texts
 * stay in the corpus.
 */
export function errorLines({ gold, ordinary, regional }: JudgedCorpus): string[] {
  const wrong = [...gold, ...ordinary, ...regional].filter(({ cause }) => cause !== null);
  const missed = wrong.filter(({ level }) => level === 'aman').sort((a, b) => a.score - b.score);
  const alarms = wrong.filter(({ level }) => level !== 'aman').sort((a, b) => b.score - a.score);
  return [
    ...causeLines('terlewat / missed', missed, MISS_CAUSES),
    ...causeLines('alarm palsu / false alarms', alarms, ALARM_CAUSES),
  ];
}

function causeLines(title: string, wrong: Judged[], names: Readonly<Record<string, string>>) {
  const groups = Object.entries(names)
    .map(([cause, name]) => ({ name, rows: wrong.filter((one) => one.cause === cause) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => b.rows.length - a.rows.length);
  return [
    '',
    `${title}: ${wrong.length}`,
    ...groups.map(({ name, rows }) => `${String(rows.length).padStart(6)}  ${name}`),
    ...groups.flatMap(({ name, rows }) => [
      '',
      `${title}: ${name}: ${rows.length}`,
      `  peluang / probability: ${bandsOf(rows)}`,
      idRow(['id', 'sumber', 'tahun', 'label', 'tingkat', 'skor']),
      ...rows.slice(0, IDS_SHOWN).map(idLine),
      ...(rows.length > IDS_SHOWN ? [`… ${rows.length - IDS_SHOWN} lagi / more`] : []),
    ]),
  ];
}

/** `0.0–0.1: 12, 0.3–0.4: 5`. */
function bandsOf(rows: Judged[]): string {
  const counts = new Array<number>(10).fill(0);
  for (const { score } of rows) {
    const band = Math.min(9, Math.floor(score * 10));
    counts[band] = (counts[band] as number) + 1;
  }
  return counts
    .flatMap((count, band) =>
      count > 0 ? [`${(band / 10).toFixed(1)}–${((band + 1) / 10).toFixed(1)}: ${count}`] : [],
    )
    .join(', ');
}

function idLine({ row: { id, source, year, label }, level, score }: Judged): string {
  return idRow([id, source, String(year), label ?? '-', level, score.toFixed(2)]);
}

function idRow(cells: string[]): string {
  return cells.map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0)).join('  ');
}
