import { assess } from '../../src/judge/assess.ts';
import type { Knowledge } from '../../src/judge/knowledge.ts';
import { givenStage, stageAt } from '../../src/judge/stage.ts';
import type { Activity, Context, Finding, Verdict } from '../../src/judge/types.ts';
import { pack } from '../../src/lexicon/pack.ts';
import type { PackContest } from '../../src/lexicon/pack-types.ts';
import type { InputRow } from './input-row.ts';

/** What `check` prints for one text. */
export interface OutputRow {
  id: string | number;
  level: Verdict['level'];
  score: number;
  findings: OutputFinding[];
}

interface OutputFinding {
  rule: string;
  /** [start, end) in UTF-16 units of the text; of the target's text when the act has none of its own. */
  spans: [number, number][];
  legalBasis: string;
  sanction: string;
}

/** Judges one row as a PNS would be judged; a given stage replaces the calendar. */
export function judgeRow(row: InputRow, now: Date, knowledge?: Knowledge): OutputRow {
  return outputRow(row.id, verdictOf(row, now, knowledge));
}

/** A verdict as `check` prints it. */
export function outputRow(id: InputRow['id'], verdict: Verdict): OutputRow {
  return {
    id,
    level: verdict.level,
    score: verdict.score,
    findings: verdict.findings.map(outputFinding),
  };
}

export function verdictOf(row: InputRow, now: Date, knowledge?: Knowledge): Verdict {
  const { activity, context } = placeRow(row, now);
  return assess(activity, context, knowledge);
}

/**
 * A row as an act of a PNS with the settings of a new user, in its stage: with a date that of the contests
 * of its year, without one that of a contest of which nothing else is told.
 */
export function placeRow(
  row: InputRow,
  now: Date,
  calendar: readonly PackContest[] = pack.calendar,
): { activity: Activity; context: Context } {
  const { stage } = row;
  const context: Context = {
    now,
    stage: (at, region) => {
      if (!stage) return stageAt(at, region, calendar);
      return row.at ? givenStage(stage, at, calendar) : [{ contest: 'untold', stage }];
    },
    profile: { status: 'pns', region: row.region ?? null, handles: [] },
    allow: [],
    sensitivity: 'seimbang',
  };
  const activity = {
    kind: row.kind ?? 'post',
    platform: row.platform ?? 'x',
    at: row.at ?? null,
    text: row.text,
    ...(row.target && { target: withoutUndefined(row.target) }),
  };
  return { activity, context };
}

function outputFinding(finding: Finding): OutputFinding {
  const evident = finding.evidence.map((one) => one.span).filter(({ start, end }) => end > start);
  const spans = finding.spans.length > 0 ? finding.spans : evident;
  const { certain, possible } = finding.sanction;
  return {
    rule: finding.rule,
    spans: spans.map(({ start, end }) => [start, end]),
    legalBasis: finding.legalBasis,
    sanction: possible ? `${certain.id} Mungkin juga: ${possible.id}` : certain.id,
  };
}

function withoutUndefined<T extends object>(value: T) {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
