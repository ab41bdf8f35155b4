import type { Stage } from '../judge/types.ts';
import type { ActivityRow, Mark, ReviewLevel } from '../ledger/activity-types.ts';
import { maskPersonal } from './mask-personal.ts';

/** What a report may be about; days are `YYYY-MM-DD` in UTC, both included. */
export interface ReportChoice {
  from: string;
  until: string;
  /** Whether the user's words and those of targets are printed. */
  texts: boolean;
}

export interface ReportLine {
  id: string;
  /** ISO date-time; '' when nobody knows. */
  at: string;
  platform: string;
  kind: ActivityRow['kind'];
  level: ReviewLevel;
  rules: readonly string[];
  legalBasis: readonly string[];
  stage: Stage | null;
  mark: Mark;
  /** Masked; null when texts are left out. */
  text: string | null;
  link: string | null;
}

/** The user's own record, by the categories of the official forms. Counts hold only what occurs. */
export interface Report {
  lines: ReportLine[];
  /** Jenis pelanggaran: rule id → number; a line of two rules counts in both. */
  byRule: Map<string, number>;
  /** Tahapan; null: the stage is not known. */
  byStage: Map<Stage | null, number>;
  /** Tindak lanjut by the user. */
  byMark: Map<Mark, number>;
  /** Finds of which only a link is known. */
  unreadable: number;
  undated: number;
}

/** Puts finds into the record, oldest first; undated ones belong to every period and come last. */
export function buildReport(rows: readonly ActivityRow[], choice: ReportChoice): Report {
  const report: Report = {
    lines: [],
    byRule: new Map(),
    byStage: new Map(),
    byMark: new Map(),
    unreadable: 0,
    undated: 0,
  };
  for (const row of rows) {
    if (row.level === 'aman' || !isWithin(row.at, choice)) continue;
    if (row.at === '') report.undated++;
    if (row.level === 'tidak-dapat-dinilai') {
      report.unreadable++;
      continue;
    }
    const line = lineOf(row, choice.texts);
    report.lines.push(line);
    for (const rule of line.rules) count(report.byRule, rule);
    count(report.byStage, line.stage);
    count(report.byMark, line.mark);
  }
  report.lines.sort((a, b) => compareDates(a.at, b.at));
  return report;
}

function isWithin(at: string, { from, until }: ReportChoice): boolean {
  if (at === '') return true;
  const day = at.slice(0, 10);
  return (from === '' || day >= from) && (until === '' || day <= until);
}

function lineOf(row: ActivityRow, texts: boolean): ReportLine {
  const { id, at, platform, kind, level, rules, stage, mark = 'open', text, target, url } = row;
  const words = [text, target?.text].filter(Boolean).join('\n→ ');
  return {
    id,
    at,
    platform,
    kind,
    level,
    rules,
    legalBasis: [...new Set(row.findings.map((finding) => finding.legalBasis))],
    stage,
    mark,
    text: texts ? maskPersonal(words) : null,
    link: url ?? target?.url ?? null,
  };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '') return 1;
  if (b === '') return -1;
  return a < b ? -1 : 1;
}
