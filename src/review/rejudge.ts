import { assess } from '../judge/assess.ts';
import type { Knowledge } from '../judge/knowledge.ts';
import type { Context, Finding } from '../judge/types.ts';
import type { ActivityRow } from '../ledger/activity-types.ts';
import type { Ledger } from '../ledger/database.ts';
import { refuseWhenLocked } from '../ledger/refuse-locked.ts';
import { replaceRows } from '../ledger/replace-rows.ts';
import type { WarningRow } from '../ledger/types.ts';
import { mergeActivity } from '../ledger/write-activities.ts';
import { pack } from '../lexicon/pack.ts';
import { assessPhoto } from '../vision/assess-photo.ts';
import { pastActivity } from './activity-row.ts';
import { judgeActivity } from './judge-activity.ts';
import { rememberStages } from './remember-stages.ts';

/** How far judging again is; `changed`: rows whose level is another now. */
export interface RejudgeProgress {
  done: number;
  inAll: number;
  changed: number;
}

export interface RejudgeOptions {
  ledger: Ledger;
  context: Context;
  signal: AbortSignal;
  onStep: (progress: RejudgeProgress) => void;
  knowledge?: Knowledge;
}

/**
 * Judges everything stored with the rules of today, each row at its own date. What the user decided
 * stays; a row whose level changes keeps the one before. Stopping it in between loses nothing: a row
 * is either judged by one pack or by the other, and says by which.
 *
 * @throws LedgerError `locked`: without their texts nothing can be judged
 */
export async function rejudge(options: RejudgeOptions): Promise<RejudgeProgress> {
  const { ledger, signal, onStep, knowledge } = options;
  await refuseWhenLocked(ledger);
  const context = rememberStages(options.context);
  const progress = { done: 0, inAll: 0, changed: 0 };
  const told = (inAll: number) => (done: number, changed: number) => {
    Object.assign(progress, { inAll, done: progress.done + done });
    progress.changed += changed;
    onStep({ ...progress });
  };
  const inAll = (await ledger.activities.count()) + (await ledger.warnings.count());
  const judged = (row: ActivityRow) => judgedAgain(row, context, knowledge);
  await replaceRows(ledger, ledger.activities, judged, told(inAll), signal);
  const warned = (row: WarningRow) => warningAgain(row, context, knowledge);
  await replaceRows(ledger, ledger.warnings, warned, told(inAll), signal);
  return progress;
}

/** An activity with the verdict of today's rules on what is known of it now; the user's decision stays. */
export function judgedAgain(
  row: ActivityRow,
  context: Context,
  knowledge?: Knowledge,
): ActivityRow {
  const { level, score, findings, stage, judgedBy, packVersion } = judgeActivity(
    pastActivity(row),
    context,
    knowledge,
  );
  const rules = findings.map(({ rule }) => rule);
  return mergeActivity(row, {
    ...withoutMark(row),
    level,
    score,
    findings,
    rules,
    stage,
    judgedBy,
    packVersion,
  });
}

function withoutMark({ mark: _, ...row }: ActivityRow): ActivityRow {
  return row;
}

/** Words in a picture say so; a hand sign in one has no place in the words, unlike an emoji. */
function isOfPicture({ evidence }: Finding): boolean {
  return evidence.some(
    ({ kind, where, span }) =>
      where === 'picture' || (kind === 'gesture' && span.start === span.end),
  );
}

/** A warning with the verdict of today's rules; what could not be judged then stays so. */
function warningAgain(row: WarningRow, context: Context, knowledge?: Knowledge): WarningRow {
  const { kind, platform, at, text, target, url } = row;
  const act = { kind, platform, at, text, ...(target && { target }), ...(url && { url }) };
  if (row.level === null) return row;
  const { level, score, findings, packVersion } = row.picture
    ? assessPhoto(row.picture.sight, act, context, pack, knowledge)
    : assess(act, context, knowledge);
  // Warned of for a picture of which nothing was kept then: nobody can judge it again.
  if (!row.picture && row.findings.some(isOfPicture)) return { ...row, packVersion };
  const before = { level: row.level, packVersion: row.packVersion };
  return {
    ...row,
    level,
    score,
    findings,
    rules: findings.map(({ rule }) => rule),
    stage: findings[0]?.stage ?? row.stage,
    packVersion,
    ...(level !== row.level && { before }),
  };
}
